import type { Language } from '../../../shared/core/metadata.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { withPage } from './mail-page.ts'

type Texts = Record<Language, { subject: string; text: string }>

/** The mail with which a person is invited into a workspace, in the language of who invites. */
export function invitationMail(
  to: { email: string; language: Language },
  invitation: {
    workspace: string
    logo: { type: string; content: Buffer } | null
    invitedBy: string | null
    link: string
    days: number
  },
): Mail {
  const { workspace, logo, link } = invitation
  const invitedBy = invitation.invitedBy ?? workspace
  const filled = { workspace, invitedBy, link, days: String(invitation.days) }
  const written = mail(to.email, invitationTexts[to.language], filled)
  return withPage(written, { language: to.language, workspace, logo, link, act: joinWords[to.language] })
}

/** The mail that carries a link to set a new password. */
export function resetMail(to: { email: string; name: string; language: Language }, link: string): Mail {
  return mail(to.email, resetTexts[to.language], { name: to.name, link })
}

/** On the button that leads to it. */
const joinWords: Record<Language, string> = {
  en: 'Join',
  'zh-Hans': '加入',
  'zh-Hant': '加入',
  fi: 'Liity',
}

const invitationTexts: Texts = {
  en: {
    subject: '{invitedBy} invites you to {workspace}',
    text: `{invitedBy} invites you to work in {workspace} on Kith.

Follow this link to join:
{link}

The link works once, for {days} days. If you expected no invitation, leave this mail alone: nothing happens.
`,
  },
  'zh-Hans': {
    subject: '{invitedBy}邀请你加入{workspace}',
    text: `{invitedBy}邀请你在Kith上加入{workspace}。

点开以下链接即可加入：
{link}

链接只能使用一次，{days}天内有效。如果这不是你在等的邀请，忽略即可，不会有任何变化。
`,
  },
  'zh-Hant': {
    subject: '{invitedBy}邀請你加入{workspace}',
    text: `{invitedBy}邀請你在Kith上加入{workspace}。

點開以下連結即可加入：
{link}

連結只能使用一次，{days}天內有效。如果這不是你在等的邀請，忽略即可，不會有任何變化。
`,
  },
  fi: {
    subject: '{invitedBy} kutsuu työtilaan {workspace}',
    text: `{invitedBy} kutsuu työtilaan {workspace} Kithissä.

Liittyminen tästä linkistä:
{link}

Linkki toimii kerran, {days} päivän ajan. Jos kutsu ei ole tuttu, viestin voi jättää huomiotta: mitään ei tapahdu.
`,
  },
}

const resetTexts: Texts = {
  en: {
    subject: 'Set a new password for Kith',
    text: `{name}, a new password was asked for with this address.

Set it here:
{link}

The link works once, for one hour. If you did not ask, leave this mail alone: your password stays.
`,
  },
  'zh-Hans': {
    subject: '设置新的Kith密码',
    text: `{name}，有人用这个邮箱申请了新密码。

在此设置：
{link}

链接只能使用一次，一小时内有效。如果不是你申请的，忽略即可，密码不变。
`,
  },
  'zh-Hant': {
    subject: '設定新的Kith密碼',
    text: `{name}，有人用這個信箱申請了新密碼。

在此設定：
{link}

連結只能使用一次，一小時內有效。如果不是你申請的，忽略即可，密碼不變。
`,
  },
  fi: {
    subject: 'Uusi salasana Kithiin',
    text: `{name}, tällä osoitteella pyydettiin uutta salasanaa.

Salasanan vaihto:
{link}

Linkki toimii kerran, tunnin ajan. Jos pyyntö ei ole oma, viestin voi jättää huomiotta: salasana ei muutu.
`,
  },
}

function mail(to: string, texts: { subject: string; text: string }, values: Record<string, string>): Mail {
  const filled = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  // Names are people's input; a line break in one must not become a header.
  return { to, subject: filled(texts.subject).replaceAll(/\s+/g, ' '), text: filled(texts.text) }
}
