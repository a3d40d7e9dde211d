import { useRef } from 'react'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { dayHeading } from '../../platform/i18n/time-words.ts'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { useTimeZone } from '../session/session.ts'
import styles from './inbox-page.module.css'
import type { Told } from './notification-kind.ts'
import { useChangeNotifications } from './notification-queries.ts'
import { NotificationRow } from './notification-row.tsx'
import { notificationTexts } from './notification-texts.ts'

/** Notifications under the days they are of. J and K go from one to the next, Enter opens, U and E mark. */
export function NotificationList({ told }: { told: readonly Told[] }) {
  const t = useTexts(notificationTexts)
  const timeZone = useTimeZone()
  const list = useRef<HTMLDivElement>(null)
  const change = useChangeNotifications()
  const today = localDate(new Date(), timeZone)
  const days = [...Map.groupBy(told, ({ at }) => localDate(new Date(at), timeZone))]

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-told]') ?? [])]
  const focused = () => rows().find((row) => row.contains(document.activeElement))
  const go = (step: 1 | -1) => {
    const all = rows()
    const at = all.findIndex((row) => row.contains(document.activeElement))
    const next = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))
    all[next]?.querySelector<HTMLElement>('a, button')?.focus()
  }
  const here = () => told.find(({ id }) => id === focused()?.dataset.told)
  const turn = (one: Told) => change.mutate({ ids: [one.id], isRead: one.readAt === null })
  const putAway = (one: Told) => {
    go(1)
    change.mutate({ ids: [one.id], isArchived: one.archivedAt === null, isRead: true })
  }
  const onHere = (act: (one: Told) => void) => () => {
    const one = here()
    if (one) act(one)
  }
  useShortcut('J', () => go(1), { says: t('keyNext') })
  useShortcut('ArrowDown', () => go(1))
  useShortcut('K', () => go(-1), { says: t('keyPrevious') })
  useShortcut('ArrowUp', () => go(-1))
  useShortcut('U', onHere(turn), { says: t('keyUnread') })
  useShortcut('E', onHere(putAway), { says: t('putAway') })

  return (
    <div ref={list}>
      {days.map(([day, ofDay]) => (
        <section key={day}>
          <h2 className={styles.day}>{dayHeading(day, today, t.language)}</h2>
          <ul className={styles.list}>
            {ofDay.map((one) => (
              <NotificationRow
                key={one.id}
                told={one}
                onRead={() => one.readAt === null && turn(one)}
                onTurn={() => turn(one)}
                onPutAway={() => putAway(one)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
