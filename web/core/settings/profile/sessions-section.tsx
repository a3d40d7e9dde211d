import { Button } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { deviceOf } from '../../../../shared/core/device-of.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { useDeviceName } from '../device-name.ts'
import form from '../settings-form.module.css'
import { endOtherSessions, endSession, type SessionEntry, sessionsQuery } from './profile-requests.ts'
import { profileTexts } from './profile-texts.ts'
import styles from './security-page.module.css'

/** Where one is signed in; each place can be signed out from here. */
export function SessionsSection() {
  const t = useTexts(profileTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { data: sessions = [] } = useQuery(sessionsQuery)
  const end = (ending: Promise<unknown>, said: string) =>
    void ending
      .then(
        () => sayDone(said),
        (error) => sayProblem(sentence(error)),
      )
      .finally(() => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }))
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('sessions')}</h2>
      <ul>
        {sessions.map((session) => (
          <Session
            key={session.id}
            session={session}
            onEnd={(device) => end(endSession(session.id), t('sessionEnded', { device }))}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className={form.actions}>
          <Button color="red" onClick={() => end(endOtherSessions(), t('othersEnded'))}>
            {t('endOthers')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Session({ session, onEnd }: { session: SessionEntry; onEnd: (device: string) => void }) {
  const t = useTexts(profileTexts)
  const { isPhone } = deviceOf(session.userAgent ?? '')
  const device = useDeviceName()(session.userAgent)
  return (
    <li className={styles.session}>
      <Icon of={isPhone ? IconDeviceMobile : IconDeviceDesktop} size={18} />
      <span className={styles.device}>
        <span>
          {device}
          {session.isCurrent && <span className={styles.here}> ({t('thisOne')})</span>}
        </span>
        <span className={styles.seen}>
          {t.rich('sessionSeen', { when: <RelativeTime at={session.seenAt} /> })}
          {session.address && ` · ${session.address}`}
        </span>
      </span>
      {!session.isCurrent && (
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('endSession', { device })}
          onClick={() => onEnd(device)}
        >
          {t('end')}
        </Button>
      )}
    </li>
  )
}
