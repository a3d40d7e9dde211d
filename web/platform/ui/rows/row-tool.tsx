import { Icon, type IconShape } from '../icon.tsx'
import styles from './row-tool.module.css'

interface Props {
  icon: IconShape
  /** What it does. */
  text: string
  /** What it does it to, for who does not see the row; absent where the text says it. */
  name?: string
  onClick: () => void
}

/** A small button at the end of a row. */
export function RowTool({ icon, text, name, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name === undefined ? text : `${text}: ${name}`}
      title={text}
      onClick={onClick}
    >
      <Icon of={icon} size={14} />
    </button>
  )
}
