import styles from './kbd.module.css'
import { keyLabel } from './key-label.ts'

/** Keys as they are printed on this person's keyboard: `Mod+K` is ⌘K or Ctrl K, `G D` one after the other. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden>
      {keys.split(' ').map((chord) => (
        <kbd key={chord} className={styles.key}>
          {keyLabel(chord)}
        </kbd>
      ))}
    </span>
  )
}
