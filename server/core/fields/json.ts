import { conditionOf, equality } from './conditions/conditions.ts'
import type { ServerFieldType } from './field-type.ts'
import { plainCell } from './plain-cell.ts'

/** Anything JSON can say. Filters only ask whether there is something. */
export const json: ServerFieldType = {
  name: 'json',
  columns: (field) => [{ name: field.column, type: 'jsonb' }],
  read: (row, at) => row[at] ?? null,
  write: (value) => [value],
  where: (column, op, operand, field) =>
    conditionOf(equality, { x: column(field.column), one: compared, list: compared }, op, operand),
  sortKey: (column, field) => column(field.column),
  sortKeyType: () => 'jsonb',
  measure: (column, field) => column(field.column),
  uniqueKey: (column, field) => column(field.column),
  indexes: () => [],
  exportCell: plainCell,
}

function compared(): never {
  throw new Error('JSON is not compared')
}
