import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { comparableKey, comparableSql, sortableText, withId } from '../conditions/comparable-text.ts'
import { textCondition } from '../conditions/text-conditions.ts'
import type { ServerFieldType, SqlContext } from '../field-type.ts'
import { plainCell } from '../plain-cell.ts'

/** A field type whose value is one text: found without regard to case and width, sorted by language. */
export function textField(name: FieldTypeName): ServerFieldType<string> {
  return {
    name,
    columns: (field) => [{ name: field.column, type: 'text' }],
    read: (row, at) => (row[at] ?? null) as string | null,
    write: (value) => [value],
    where: (column, op, operand, field, context) => {
      const x = column(field.column)
      const sortKey = sortableText(x, raw(context.collation))
      return textCondition({ x, sortKey, uniqueKey: field.unique ? textUniqueKey(x) : null }, op, operand)
    },
    sortKey: (column, field, context) => sortableText(column(field.column), raw(context.collation)),
    sortKeyType: () => 'text',
    measure: (column, field) => column(field.column),
    uniqueKey: (column, field) => textUniqueKey(column(field.column)),
    indexes: (field, context) => (field.indexed ? textIndexes(field, context) : []),
    exportCell: plainCell,
  }
}

/** A hash, because an index entry has a limit and a text has not. */
export function textUniqueKey(x: Sql): Sql {
  return sql`md5((${comparableSql(x)}))`
}

/** One index for lists in order, one for equality and prefixes. */
export function textIndexes(field: FieldDefinition, context: SqlContext) {
  const x = identifier(field.column)
  return [
    { suffix: '', method: 'btree', expression: withId(sortableText(x, raw(context.collation))) },
    { suffix: 'eq', method: 'btree', expression: withId(comparableKey(x)) },
  ] as const satisfies ReturnType<ServerFieldType['indexes']>
}
