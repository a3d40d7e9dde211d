import { labelOf } from '../../../shared/core/fields/shown/options.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { identifier, literal, type Sql, sql } from '../../platform/database/sql.ts'
import { withId } from './conditions/comparable-text.ts'
import { equality } from './conditions/conditions.ts'
import type { ServerFieldType } from './field-type.ts'
import { scalarField } from './shapes/scalar-field.ts'

const keys = scalarField<string>({
  name: 'select',
  type: 'text',
  read: String,
  store: String,
  conditions: equality,
  exportCell: (value, field, context) => labelOf(value, field, context.language),
})

/** One key of the options. Sorts in the options' order, so the index is made anew when that changes. */
export const select: ServerFieldType<string> = {
  ...keys,
  sortKey: (column, field) => optionPosition(column(field.column), field),
  sortKeyType: () => 'integer',
  withSortKey: (column, key, { column: name, options }) =>
    sql`${column(name)} = ${options.options?.[Number(key) - 1]?.key ?? null}`,
  indexes: (field) => {
    if (!field.indexed) return []
    const x = identifier(field.column)
    return [
      { suffix: '', method: 'btree', expression: withId(optionPosition(x, field)) },
      { suffix: 'eq', method: 'btree', expression: withId(x) },
    ]
  },
}

/** Place of a key among the options, from 1. A key whose option is gone has none. */
export function optionPosition(x: Sql, field: FieldDefinition): Sql {
  const all = (field.options.options ?? []).map((option) => literal(option.key))
  const list = all.reduce<Sql>((sum, one, at) => (at === 0 ? one : sql`${sum}, ${one}`), sql``)
  return sql`array_position(array[${list}]::text[], ${x})`
}
