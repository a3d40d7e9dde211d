import { useWaitingEdits } from '../../records/edit/queued-edits.ts'
import { WaitingSign } from '../../records/edit/waiting-sign.tsx'
import styles from './board-card.module.css'

/** A clock on a card whose move waits until it can be sent. */
export function CardWaits({ id, field }: { id: string; field: string }) {
  const isWaiting = useWaitingEdits(id).has(field)
  return isWaiting ? (
    <span className={styles.waits}>
      <WaitingSign />
    </span>
  ) : null
}
