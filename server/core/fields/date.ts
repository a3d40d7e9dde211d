import { calendarOf, relativeRange } from '../../../shared/core/relative-dates.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import type { ServerFieldType } from './field-type.ts'
import { scalarField } from './shapes/scalar-field.ts'

const day = scalarField<string>({
  name: 'date',
  type: 'date',
  read: String,
  store: String,
  exportCell: (value) => ({ kind: 'date', text: value }),
})

/** A day of the calendar. Relative periods are days by the time they get here. */
export const date: ServerFieldType<string> = {
  ...day,
  where: (column, op, operand, field, context) => {
    if (op !== 'within') return day.where(column, op, operand, field, context)
    const range = relativeRange(String(operand), calendarOf(context))
    return range === null ? sql`false` : dayRange(column(field.column), range)
  },
}

function dayRange(x: Sql, range: { from: string | null; before: string | null }): Sql {
  const from = range.from === null ? sql`true` : sql`${x} >= ${range.from}::date`
  const before = range.before === null ? sql`true` : sql`${x} < ${range.before}::date`
  return sql`${x} is not null and ${from} and ${before}`
}
