import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The same as a page, for programs that show one. */
  html?: string
  /** What the page shows as `cid:<name>`: sent along, so that nothing is asked of a server when it is read. */
  pictures?: readonly MailPicture[]
}

interface MailPicture {
  name: string
  type: string
  content: Buffer
}

/** Sends one mail; resolves when the mail server has taken it, throws when it would not. */
export interface MailSender {
  send(mail: Mail): Promise<void>
}

/** Mail through the configured SMTP server. The address and its password never appear in errors. */
export function smtpMail(settings: { smtpUrl: string; from: string }): MailSender {
  const transport = createTransport(
    // A mail server that hangs must not hold what waits for it.
    { url: settings.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 },
    { from: settings.from },
  )
  return {
    send: async ({ pictures = [], ...mail }) => {
      const attachments = pictures.map(({ name, type, content }) => ({
        cid: name,
        filename: `${name}.${type.split('/')[1]}`,
        contentType: type,
        contentDisposition: 'inline' as const,
        content,
      }))
      await transport.sendMail({ ...mail, attachments, headers: { 'auto-submitted': 'auto-generated' } })
    },
  }
}
