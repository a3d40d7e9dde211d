import { hasHan } from './han.ts'
import styles from './toast-corner.module.css'

interface Props {
  children: string
  /** It stands beside a way back, which would be pushed away by a second line. */
  isOneLine: boolean
}

/** What a toast says. In one line it is cut in its middle: how a name begins and what was done are both read. */
export function ToastText({ children: text, isOneLine }: Props) {
  if (!isOneLine) return <span className={styles.text}>{text}</span>
  const at = text.length - endLength(text)
  return (
    <span className={styles.line} title={text}>
      <span className={styles.start}>{text.slice(0, at)}</span>
      <span className={styles.rest}>{text.slice(at)}</span>
    </span>
  )
}

/** How much of the end is always read, from the beginning of a word on where there is one. */
function endLength(text: string): number {
  const most = Math.min(hasHan(text) ? 10 : 20, Math.floor(text.length / 2))
  const word = text.slice(-most).indexOf(' ')
  return word === -1 || hasHan(text) ? most : most - word - 1
}
