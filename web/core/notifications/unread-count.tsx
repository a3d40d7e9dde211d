import { mostUnread } from '../../../shared/core/notifications.ts'
import styles from './unread-count.module.css'

/** How many are unread, beside the name of where they are; a dot where there is no room. Whoever shows it says it too. */
export function UnreadCount({ count }: { count: number }) {
  if (count === 0) return null
  const text = count >= mostUnread ? `${mostUnread - 1}+` : String(count)
  return (
    <span className={styles.count} data-count aria-hidden>
      {text}
    </span>
  )
}
