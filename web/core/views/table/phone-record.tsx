import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FailedNamed, FailedSign } from '../../fields/cell/failed-sign.tsx'
import { PartValue } from '../../fields/cell/part-value.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { RecordMark, useHasOwnMark } from '../../marks/record-mark.tsx'
import { hasFailed, holderIn, valueIn } from '../../metadata/column-value.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useShownTitle } from '../../shown-title.ts'
import { amountColumn, type Column } from '../columns/column.ts'
import { nameBeside } from '../columns/name-beside.ts'
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
  const title = useShownTitle()({ object: object.name, title: record.title }) ?? ''
  const late = useLate(object)(record)
  const hasOwnMark = useHasOwnMark(object.name)
  const summed = amountColumn(columns)
  // A sum of nothing would stand on most rows, and say nothing about them.
  const amount = summed && !isSumOfNothing(summed, valueIn(summed, record, related)) ? summed : undefined
  const filled = columns
    .filter(
      (column) =>
        !column.isTitle &&
        column !== summed &&
        webFieldTypeOf(column.field).leadsOut !== true &&
        (valueIn(column, record, related) !== null ||
          hasFailed(column.field, holderIn(column, record, related))),
    )
    .slice(0, 2)
  return (
    <>
      {hasOwnMark && (
        <RecordMark record={{ id: record.id, object: object.name, title: record.title }} size={32} />
      )}
      <span className={styles.lines}>
        <span className={styles.line}>
          <span className={`${styles.name} strong`}>
            <Name>{nameBeside(title, filled, record, related)}</Name>
          </span>
          {amount && (
            <span className={styles.amount}>
              <FieldValue field={amount.field} value={valueIn(amount, record, related)} related={related} />
              <FailedSign field={amount.field} record={holderIn(amount, record, related)} />
            </span>
          )}
        </span>
        <span className={styles.second}>
          {filled.map((column) => (
            <span key={column.path} className={styles.item}>
              <PhoneValue column={column} record={record} related={related} />
            </span>
          ))}
          {late && <span className={styles.late}>{late}</span>}
        </span>
      </span>
    </>
  )
}

function PhoneValue({ column, record, related }: Omit<Props, 'object' | 'columns'> & { column: Column }) {
  const pathLabel = usePathLabel()
  const { field, part } = column
  const holder = holderIn(column, record, related)
  if (hasFailed(field, holder)) return <FailedNamed field={field} record={holder} />
  return (
    <>
      {/* Alone a number does not say of what it is. */}
      {resultField(field).type === 'number' && <span className={styles.of}>{pathLabel(column)}</span>}
      <PartValue field={field} part={part} value={valueIn(column, record, related)} related={related} />
    </>
  )
}

function isSumOfNothing({ field }: Column, value: unknown): boolean {
  if (field.type !== 'rollUp') return false
  const amount = value !== null && typeof value === 'object' && 'amount' in value ? value.amount : value
  return Number(amount) === 0
}
