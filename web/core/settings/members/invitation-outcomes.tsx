import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { copyText } from '../../../platform/ui/forms/copy-text.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { InvitedList, type InviteOutcome } from './invited-list.tsx'
import { memberTexts } from './member-texts.ts'

interface Props {
  outcomes: InviteOutcome[]
  /** What to do next. */
  children: ReactNode
}

/** What became of invitations, with the links that no mail took along. */
export function InvitationOutcomes({ outcomes, children }: Props) {
  const t = useTexts(memberTexts)
  const links = outcomes.flatMap(({ email, made }) =>
    made && made.mail !== 'sent' ? [`${email}\t${made.link}`] : [],
  )
  const copyAll = async () => {
    if (await copyText(links.join('\n'))) sayDone(t('copied'))
  }
  return (
    <div className={dialog.form}>
      <InvitedList outcomes={outcomes} />
      <div className={dialog.actions}>
        {links.length > 1 && <Button onClick={() => void copyAll()}>{t('copyLinks')}</Button>}
        {children}
      </div>
    </div>
  )
}
