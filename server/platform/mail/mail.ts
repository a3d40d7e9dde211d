import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  text: string
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
    send: async (mail) => {
      await transport.sendMail({ ...mail, headers: { 'auto-submitted': 'auto-generated' } })
    },
  }
}
