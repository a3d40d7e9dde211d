import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { withId } from '../conditions/comparable-text.ts'
import { type Conditions, conditionOf, equality, order } from '../conditions/conditions.ts'
import type { ServerFieldType } from '../field-type.ts'

interface ScalarPlan<V> {
  name: FieldTypeName
  /** PostgreSQL type of the column, and of its elements in a parameter. */
  type: string
  /** What the driver gives for a value that is not null. */
  read(stored: unknown): V
  /** What to send for a value or an operand. */
  store(value: unknown): unknown
  conditions?: Conditions
  exportCell: ServerFieldType<V>['exportCell']
  /** Indexed whether or not people asked for it. */
  alwaysIndexed?: boolean
}

/** A field type whose value is one column that compares as PostgreSQL compares it. */
export function scalarField<V>(plan: ScalarPlan<V>): ServerFieldType<V> {
  const conditions = plan.conditions ?? { ...equality, ...order }
  // A parameter's type without its precision: timestamptz(3) would round operands.
  const type = plan.type.replace(/\(.*\)/, '')
  const value = (x: Sql) => ({
    x,
    one: (operand: unknown) => sql`${plan.store(operand)}::${raw(type)}`,
    list: (operands: readonly unknown[]) => sql`${operands.map(plan.store)}::${raw(type)}[]`,
  })
  return {
    name: plan.name,
    columns: (field) => [{ name: field.column, type: plan.type }],
    read: (row, at) => (row[at] === null || row[at] === undefined ? null : plan.read(row[at])),
    write: (given) => [given === null ? null : plan.store(given)],
    where: (column, op, operand, field) => conditionOf(conditions, value(column(field.column)), op, operand),
    sortKey: (column, field) => column(field.column),
    sortKeyType: () => type,
    measure: (column, field) => column(field.column),
    uniqueKey: (column, field) => column(field.column),
    indexes: (field) =>
      field.indexed || plan.alwaysIndexed
        ? [{ suffix: '', method: 'btree', expression: withId(identifier(field.column)) }]
        : [],
    exportCell: plan.exportCell,
  }
}
