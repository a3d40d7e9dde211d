import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import { type ReferenceValue, who, whoAmong } from '../../../shared/core/fields/reference.ts'
import { type FieldDefinition, isLinked } from '../../../shared/core/metadata.ts'
import { holdsSeveralObjects } from '../../../shared/core/references.ts'
import { firstId } from '../../../shared/platform/ids.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { withId } from './conditions/comparable-text.ts'
import { conditionOf, equality } from './conditions/conditions.ts'
import type { ColumnRef, ServerFieldType, SqlContext } from './field-type.ts'
import { plainCell } from './plain-cell.ts'

export const reference = referenceField('reference')

/**
 * A field type that points at records. To one of a known object: its id. To one of several: also the
 * object's API name. To many: rows of the link table, which the records engine keeps and asks.
 */
export function referenceField(name: FieldTypeName): ServerFieldType<ReferenceValue> {
  return {
    name,
    columns: (field) => {
      if (isLinked(field)) return []
      const id = { name: field.column, type: 'uuid' }
      return holdsSeveralObjects(field) ? [id, { name: `${field.column}_object`, type: 'text' }] : [id]
    },
    read: (row, at, field) => {
      const id = (row[at] ?? null) as string | null
      return id === null || !holdsSeveralObjects(field) ? id : { object: String(row[at + 1]), id }
    },
    write: (value, field) => (holdsSeveralObjects(field) ? [idOf(value), objectOf(value)] : [idOf(value)]),
    where: (column, op, operand, field, context) =>
      conditionOf(equality, comparable(column, field, context), op, operand),
    sortKey: (column, field) => column(field.column),
    sortKeyType: () => 'uuid',
    measure: (column, field) => column(field.column),
    uniqueKey: (column, field) => column(field.column),
    indexes: (field) =>
      isLinked(field) ? [] : [{ suffix: '', method: 'btree', expression: withId(identifier(field.column)) }],
    exportCell: plainCell,
  }
}

// Ids are unique across objects, so the id alone decides equality. 'me' is no record where nobody asks.
function comparable(column: ColumnRef, field: FieldDefinition, context: SqlContext) {
  const id = (operand: unknown) => who(operand, context) ?? firstId
  return {
    x: column(field.column),
    one: (operand: unknown) => sql`${id(operand)}::uuid`,
    list: (operands: readonly unknown[]) => sql`${whoAmong(operands, context)}::uuid[]`,
  }
}

function idOf(value: ReferenceValue | null): string | null {
  const target = Array.isArray(value) ? value[0] : value
  return typeof target === 'object' && target !== null ? target.id : (target ?? null)
}

function objectOf(value: ReferenceValue | null): string | null {
  return typeof value === 'object' && value !== null && 'object' in value ? value.object : null
}
