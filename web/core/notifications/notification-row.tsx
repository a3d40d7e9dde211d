import { IconArchive, IconArchiveOff, IconBell, IconMail, IconMailOpened } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useKeyHint } from '../../platform/ui/keys/key-hint.ts'
import { Name } from '../../platform/ui/name.tsx'
import { RelativeTime } from '../session/relative-time.tsx'
import styles from './inbox-page.module.css'
import type { NotificationKind, Told } from './notification-kind.ts'
import { useNotificationKinds } from './notification-kinds.ts'
import { notificationTexts } from './notification-texts.ts'

interface Props {
  told: Told
  /** It was opened. */
  onRead: () => void
  onTurn: () => void
  onPutAway: () => void
}

/** One thing the member was told: what, when, and what to do with it. */
export function NotificationRow(props: Props) {
  const kind = useNotificationKinds()[props.told.kind]
  return <KnownRow key={props.told.kind} kind={kind ?? unknown} {...props} />
}

function KnownRow({ kind, told, onRead, onTurn, onPutAway }: Props & { kind: NotificationKind }) {
  const t = useTexts(notificationTexts)
  const withKey = useKeyHint()
  const sentence = kind.useSentence(told)
  const target = kind.useTarget(told)
  const isUnread = told.readAt === null
  const isAway = told.archivedAt !== null
  const turn = t(isUnread ? 'markRead' : 'markUnread')
  const away = t(isAway ? 'takeBack' : 'putAway')
  const content = (
    <>
      <span className={styles.icon}>
        <Icon of={kind.icon} />
      </span>
      <span className={styles.sentence}>
        <Name>{sentence}</Name>
        {isUnread && <span className={styles.hidden}> ({t('unread')})</span>}
      </span>
      <RelativeTime at={told.at} />
    </>
  )
  return (
    <li className={styles.row} data-told={told.id} data-unread={isUnread || undefined}>
      {target === null ? (
        <button type="button" className={styles.what} onClick={onRead}>
          {content}
        </button>
      ) : (
        <Link {...target} className={styles.what} onClick={onRead}>
          {content}
        </Link>
      )}
      <span className={styles.tools}>
        <button type="button" onClick={onTurn} aria-label={turn} title={withKey(turn, 'U')}>
          <Icon of={isUnread ? IconMailOpened : IconMail} />
        </button>
        <button type="button" onClick={onPutAway} aria-label={away} title={withKey(away, 'E')}>
          <Icon of={isAway ? IconArchiveOff : IconArchive} />
        </button>
      </span>
    </li>
  )
}

const asItIs = Promise.resolve((key: string) => key)

// Told by a server that is newer than this page.
const unknown: NotificationKind = {
  icon: IconBell,
  label: { texts: { shown: () => asItIs }, key: '' },
  useSentence: () => useTexts(notificationTexts)('unknownKind'),
  useTarget: () => null,
}
