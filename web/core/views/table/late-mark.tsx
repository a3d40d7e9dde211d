import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { DaysLate } from '../../records/days-until.tsx'
import { useModulePart } from '../../web-module.ts'
import { type Column, valueIn } from '../columns/column.ts'
import styles from './record-table.module.css'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  column: Column
}

/** Says in the column of the day a record is due how late it is. */
export function LateMark({ object, record, column }: Props) {
  const due = useModulePart('dues', object.name)
  const day = valueIn(column, record, {})
  if (due?.field !== column.path || typeof day !== 'string' || due.isOver(record)) return null
  return (
    <span className={styles.late}>
      <DaysLate day={day} />
    </span>
  )
}
