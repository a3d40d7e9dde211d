import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../core/session/session.ts'
import { InvitationOutcomes } from '../../core/settings/members/invitation-outcomes.tsx'
import { InviteForm } from '../../core/settings/members/invite-form.tsx'
import { memberTexts } from '../../core/settings/members/member-texts.ts'
import { useSendInvitations } from '../../core/settings/members/send-invitations.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './guide.module.css'
import { startQuery } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

interface Props {
  onDone: () => void
  onBack: () => void
}

/** Step three: colleagues, by their addresses, each as what they will be here. */
export function PeopleStep({ onDone, onBack }: Props) {
  const t = useTexts(startTexts)
  const may = useMay()
  const { data } = useQuery(startQuery)
  const sendsMail = data?.steps.some((step) => step.key === 'mail' && step.isDone) === true
  return (
    <div className={styles.column}>
      <h2 className={styles.title}>{t('peopleTitle')}</h2>
      <p className={styles.why}>{t(sendsMail ? 'peopleWhy' : 'peopleWhyLinks')}</p>
      {may('members.manage') && <Invite />}
      {data && !sendsMail && (
        <details className={styles.mail}>
          <summary>{t('mailHow')}</summary>
          <p>{t('mailWhy')}</p>
          <pre>
            {'KITH_SMTP_URL=smtp://user:password@mail.example.com:587\nKITH_MAIL_FROM=crm@example.com'}
          </pre>
        </details>
      )}
      <div className={styles.actions}>
        <Button size="lg" variant="subtle" onClick={onBack}>
          {t('back')}
        </Button>
        <Button size="lg" onClick={onDone}>
          {t('finish')}
        </Button>
      </div>
    </div>
  )
}

function Invite() {
  const t = useTexts(memberTexts)
  const invitations = useSendInvitations()
  const { outcomes, beginAnew } = invitations
  return (
    <div className={styles.invite}>
      {outcomes ? (
        <InvitationOutcomes outcomes={outcomes}>
          <Button onClick={beginAnew}>{t('inviteMore')}</Button>
        </InvitationOutcomes>
      ) : (
        <InviteForm invitations={invitations} listsWaiting />
      )}
    </div>
  )
}
