import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { PartValue } from '../../fields/cell/part-value.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { RecordMark, useHasOwnMark } from '../../marks/record-mark.tsx'
import { valueIn } from '../../metadata/column-value.ts'
import { useShownTitle } from '../../shown-title.ts'
import { amountColumn, type Column } from '../columns/column.ts'
import { useLate } from './late-mark.tsx'
import styles from './phone-rows.module.css'

interface Props {
  object: ObjectDefinition
  columns: Column[]
  record: RecordValues
  related: Related
}

/** What a row of a phone says of a record: its name and an amount, and of its other values the first two it has. */
export function PhoneRecord({ object, columns, record, related }: Props) {
  const shownTitle = useShownTitle()
  const late = useLate(object)(record)
  const hasOwnMark = useHasOwnMark(object.name)
  const amount = amountColumn(columns)
  const filled = columns.filter(
    (column) =>
      !column.isTitle &&
      column !== amount &&
      webFieldTypeOf(column.field).leadsOut !== true &&
      valueIn(column, record, related) !== null,
  )
  return (
    <>
      {hasOwnMark && (
        <RecordMark record={{ id: record.id, object: object.name, title: record.title }} size={32} />
      )}
      <span className={styles.lines}>
        <span className={styles.line}>
          <span className={`${styles.name} strong`}>
            <Name>{shownTitle({ object: object.name, title: record.title }) ?? ''}</Name>
          </span>
          {amount && (
            <span className={styles.amount}>
              <FieldValue field={amount.field} value={valueIn(amount, record, related)} related={related} />
            </span>
          )}
        </span>
        <span className={styles.second}>
          {filled.slice(0, 2).map((column) => (
            <span key={column.path} className={styles.item}>
              <PartValue
                field={column.field}
                part={column.part}
                value={valueIn(column, record, related)}
                related={related}
              />
            </span>
          ))}
          {late && <span className={styles.late}>{late}</span>}
        </span>
      </span>
    </>
  )
}
