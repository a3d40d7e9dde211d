import type { ReactNode } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useDaysLate } from '../../records/days-until.tsx'
import { useModulePart } from '../../web-module.ts'
import styles from './late-mark.module.css'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** How late a record is by the day it is due, in words; null where nothing is due or it has time. */
export function useLate(object: ObjectDefinition): (record: RecordValues) => string | null {
  const due = useModulePart('dues', object.name)
  const daysLate = useDaysLate()
  return (record) => {
    const day = due && record[due.field]
    return typeof day === 'string' && !due?.isOver(record) ? daysLate(day) : null
  }
}

/** The day a record is due. A late one says how late it is where there is room, and always by its colour and tip. */
export function DueDay({ object, record, children }: Props & { children: ReactNode }) {
  const late = useLate(object)(record)
  if (late === null) return children
  return (
    <span className={styles.due} title={late}>
      <span className={styles.lateDay}>{children}</span>
      <span className={styles.late}>{late}</span>
    </span>
  )
}
