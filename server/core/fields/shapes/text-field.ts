import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import {
  beginningOf,
  comparableKey,
  comparableSql,
  sortableText,
  withId,
} from '../conditions/comparable-text.ts'
import { textCondition } from '../conditions/text-conditions.ts'
import type { ServerFieldType, SqlContext } from '../field-type.ts'
import { plainCell } from '../plain-cell.ts'

/** A field type whose value is one text: found without regard to case and width, sorted by language. */
export function textField(name: FieldTypeName): ServerFieldType<string> {
  return oneText(name, (x, context) => sortableText(x, raw(context.collation)), textIndexes)
}

/**
 * The same for what is written alike in every language (addresses, numbers of phones): sorted as it is compared,
 * so that one index serves lists in order, equality and prefixes.
 */
export function codedTextField(name: FieldTypeName): ServerFieldType<string> {
  return oneText(name, comparableKey, codedTextIndexes)
}

function oneText(
  name: FieldTypeName,
  listKey: (x: Sql, context: SqlContext) => Sql,
  indexes: ServerFieldType['indexes'],
): ServerFieldType<string> {
  return {
    name,
    columns: (field) => [{ name: field.column, type: 'text' }],
    read: (row, at) => (row[at] ?? null) as string | null,
    write: (value) => [value],
    where: (column, op, operand, field, context) => {
      const x = column(field.column)
      const sortKey = listKey(x, context)
      return textCondition({ x, sortKey, uniqueKey: field.unique ? textUniqueKey(x) : null }, op, operand)
    },
    sortKey: (column, field, context) => listKey(column(field.column), context),
    sortKeyType: () => 'text',
    measure: (column, field) => column(field.column),
    uniqueKey: (column, field) => textUniqueKey(column(field.column)),
    indexedKey: (column, field) => comparableKey(column(field.column)),
    indexes: (field, context) => (field.indexed ? indexes(field, context) : []),
    exportCell: plainCell,
  }
}

/** A hash, because an index entry has a limit and a text has not. */
export function textUniqueKey(x: Sql): Sql {
  return sql`md5((${comparableSql(x)}))`
}

/** One index for lists in order, one for equality and prefixes. */
function textIndexes(field: FieldDefinition, context: SqlContext) {
  const x = identifier(field.column)
  return [
    {
      suffix: '',
      method: 'btree',
      expression: withId(sortableText(x, raw(context.collation))),
      filteredBy: beginningOf(x),
    },
    ...codedTextIndexes(field),
  ] as const satisfies ReturnType<ServerFieldType['indexes']>
}

function codedTextIndexes(field: FieldDefinition) {
  const filteredBy = comparableKey(identifier(field.column))
  return [
    { suffix: 'eq', method: 'btree', expression: withId(filteredBy), filteredBy },
  ] as const satisfies ReturnType<ServerFieldType['indexes']>
}
