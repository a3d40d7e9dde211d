import type { Mail } from '../../platform/mail/mail.ts'

interface Shown {
  language: string
  workspace: string
  /** Where the mail leads; it stands in the text on a line of its own. */
  link: string
  /** What its button says. */
  act: string
  logo: { type: string; content: Buffer } | null
}

/** Of what a logo may be, what mail programs show. */
const shownTypes = new Set(['image/png', 'image/jpeg'])

const type = "font:16px/1.5 -apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif"

/** A mail as a page too: below the logo of the workspace, or its name, the same words, with the link as a button. */
export function withPage(mail: Mail, { language, workspace, link, act, logo }: Shown): Mail {
  const picture = logo !== null && shownTypes.has(logo.type) ? logo : null
  const head = picture
    ? `<img src="cid:logo" alt="${escaped(workspace)}" height="40" style="display:block;height:40px;width:auto;max-width:240px">`
    : `<strong style="font-size:18px">${escaped(workspace)}</strong>`
  const paragraphs = mail.text.trim().split(/\n{2,}/)
  const body = paragraphs.map((text) => paragraph(text, link, act)).join('')
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(mail.subject)}</title></head>
<body style="margin:0;padding:24px;background:#f4f3ef"><div style="max-width:520px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #dedcd4;border-radius:8px;color:#1d2120;${type}">${head}${body}</div></body></html>`
  return { ...mail, html, ...(picture && { pictures: [{ name: 'logo', ...picture }] }) }
}

function paragraph(text: string, link: string, act: string): string {
  const lines = text.split('\n').filter((line) => line !== link)
  const words = `<p style="margin:20px 0 0">${lines.map(escaped).join('<br>')}</p>`
  if (!text.includes(link)) return words
  const address = escaped(link)
  const button = `<p style="margin:16px 0 0"><a href="${address}" style="display:inline-block;padding:11px 20px;background:#0f6674;border-radius:6px;color:#ffffff;font-weight:600;text-decoration:none">${escaped(act)}</a></p>`
  const written = `<p style="margin:12px 0 0;font-size:13px;word-break:break-all"><a href="${address}" style="color:#0f6674">${address}</a></p>`
  return words + button + written
}

// Names are people's input.
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
