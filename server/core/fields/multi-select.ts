import { labelOf } from '../../../shared/core/fields/shown/options.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { type Conditions, conditionOf, listed } from './conditions/conditions.ts'
import type { ServerFieldType } from './field-type.ts'
import { plainCell } from './plain-cell.ts'
import { optionPosition } from './select.ts'

const conditions: Conditions = {
  hasAny: ({ x, list }, operand) => sql`${x} is not null and ${x} && ${list(listed(operand))}`,
  hasAll: ({ x, list }, operand) => sql`${x} is not null and ${x} @> ${list(listed(operand))}`,
  hasNone: ({ x, list }, operand) => sql`${x} is null or not (${x} && ${list(listed(operand))})`,
  isBlank: ({ x }) => sql`${x} is null`,
  isNotBlank: ({ x }) => sql`${x} is not null`,
}

/** Several keys of the options in one array column. */
export const multiSelect: ServerFieldType<string[]> = {
  name: 'multiSelect',
  columns: (field) => [{ name: field.column, type: 'text[]' }],
  read: (row, at) => (row[at] ?? null) as string[] | null,
  write: (value) => [value],
  where: (column, op, operand, field) =>
    conditionOf(
      conditions,
      {
        x: column(field.column),
        one: (value) => sql`${value}::text`,
        list: (values) => sql`${values}::text[]`,
      },
      op,
      operand,
    ),
  // By the first value; the options' order is also the order within a value.
  sortKey: (column, field) => optionPosition(sql`${column(field.column)}[1]`, field),
  sortKeyType: () => 'integer',
  measure: (column, field) => column(field.column),
  uniqueKey: (column, field) => column(field.column),
  indexes: (field) =>
    field.indexed ? [{ suffix: '', method: 'gin', expression: identifier(field.column) }] : [],
  exportCell: (value, field, context) => {
    const names = value.map((key) => labelOf(key, field, context.language))
    // Keys where something in a name would separate two: in them there is nothing of the kind.
    return names.some((name) => /[,;|、，；\n]/.test(name)) ? plainCell(value, field) : names.join('; ')
  },
}
