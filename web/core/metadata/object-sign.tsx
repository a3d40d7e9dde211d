import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { ObjectIcon } from './object-icon.tsx'
import styles from './object-sign.module.css'

interface Props {
  object: Pick<ObjectDefinition, 'icon' | 'color'>
  size?: number
}

/** An object's icon on the soft ground of its colour; without a colour the icon alone. */
export function ObjectSign({ object, size = 14 }: Props) {
  const { color } = object
  return (
    <span
      className={styles.sign}
      style={color && { background: `var(--tag-${color}-bg)`, color: `var(--tag-${color}-fg)` }}
    >
      <ObjectIcon name={object.icon} size={size} />
    </span>
  )
}
