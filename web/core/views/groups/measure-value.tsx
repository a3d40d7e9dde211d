import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { ValueRoom } from '../../fields/cell/fitting-value.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { type Column, roomOf } from '../columns/column.ts'

interface Props {
  column: Column
  value: number | string | null | undefined
}

/** What the values of a column come to, written as its values are; sums of money are in the workspace's currency. */
export function MeasureValue({ column, value }: Props) {
  const { currency } = useValueContext()
  if (value === null || value === undefined) return null
  const field = resultField(column.field)
  const shown = field.type === 'currency' ? { amount: rounded(value), currency } : Number(rounded(value))
  return (
    <ValueRoom value={roomOf(column)}>
      <FieldValue field={field} value={shown} related={{}} />
    </ValueRoom>
  )
}

// Averages have as many digits as the database counts with.
function rounded(value: number | string): string {
  const text = String(value)
  return text.includes('.') ? String(Number(Number(text).toFixed(2))) : text
}
