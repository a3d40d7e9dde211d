import type { ComponentProps } from 'react'
import { Icon, type IconShape } from '../icon.tsx'
import styles from './row-tool.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'name' | 'type'> {
  icon: IconShape
  /** What it does. */
  text: string
  /** What it does it to, for who does not see the row; absent where the text says it. */
  name?: string
  size?: number
}

/** A small button at the end of a row, or of a head. */
export function RowTool({ icon, text, name, size = 14, ...button }: Props) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name === undefined ? text : `${text}: ${name}`}
      title={text}
      {...button}
    >
      <Icon of={icon} size={size} />
    </button>
  )
}
