import styles from './kbd.module.css'
import { keyLabel } from './key-label.ts'

/**
 * Keys as they are printed on this person's keyboard: `Mod+K` is ⌘K or Ctrl K, `G D` one after the other.
 * `isTold`: they are what is told, and no hint beside it, so that everybody is told them.
 */
export function Kbd({ keys, isTold = false }: { keys: string; isTold?: boolean }) {
  return (
    <span className={styles.keys} aria-hidden={!isTold} data-told={isTold || undefined}>
      {keys.split(' ').map((chord) => (
        <kbd key={chord} className={styles.key}>
          {keyLabel(chord)}
        </kbd>
      ))}
    </span>
  )
}
