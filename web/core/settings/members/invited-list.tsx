import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { CopyField } from '../../../platform/ui/forms/copy-field.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import styles from './invited-list.module.css'
import type { InvitationMade } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'

export interface InviteOutcome {
  email: string
  made: InvitationMade | null
  error: unknown
}

/** What became of each invitation; links are shown where no mail took them there. */
export function InvitedList({ outcomes }: { outcomes: readonly InviteOutcome[] }) {
  const t = useTexts(memberTexts)
  const sentence = useErrorSentence()
  const isMailOff = outcomes.some((one) => one.made?.mail === 'off')
  return (
    <div className={styles.list}>
      {isMailOff && <p className={styles.note}>{t('mailOff')}</p>}
      {outcomes.map(({ email, made, error }) => (
        <div key={email} className={styles.entry}>
          <div className={styles.head}>
            <span className={error ? styles.bad : styles.good}>
              <Icon of={error ? IconAlertTriangle : IconCircleCheck} size={15} />
            </span>
            <span className={styles.email}>{email}</span>
            {made?.mail === 'sent' && <span className={styles.quiet}>{t('mailed')}</span>}
          </div>
          {error !== null && <p className={styles.why}>{sentence(error)}</p>}
          {made?.mail === 'failed' && <p className={styles.why}>{t('mailFailed')}</p>}
          {made && made.mail !== 'sent' && (
            <CopyField text={made.link} label={t('invitationLink', { email })} />
          )}
        </div>
      ))}
    </div>
  )
}
