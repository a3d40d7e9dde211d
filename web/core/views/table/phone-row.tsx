import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { usePressAndHold } from '../../../platform/ui/press-and-hold.ts'
import type { Selection } from '../selection/selection.ts'
import styles from './phone-rows.module.css'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  /** Given while records are picked: a tap ticks. */
  selection: Selection | null
  /** Held for a moment it is ticked, and records are picked from then on. */
  onHold: () => void
  children: ReactNode
}

/** The whole row is one target: it opens the record, or ticks it; held it begins to be ticked. */
export function PhoneRow({ object, record, selection, onHold, children }: Props) {
  const held = usePressAndHold(onHold)
  if (selection === null)
    return (
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id: record.id }}
        className={styles.link}
        draggable={false}
        {...held}
      >
        {children}
      </Link>
    )
  const isTicked = selection.has(record.id)
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isTicked}
      className={styles.link}
      onClick={() => selection.toggle(record.id)}
      {...held}
    >
      <span className={styles.tick}>{isTicked && <Icon of={IconCheck} size={14} />}</span>
      {children}
    </button>
  )
}
