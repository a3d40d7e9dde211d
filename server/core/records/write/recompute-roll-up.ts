import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isTime } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { canonicalAmount } from '../../../../shared/platform/money.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, identifier, raw, sql } from '../../../platform/database/sql.ts'
import { compileFilter } from '../query/compile-filter.ts'
import { joinsOf, rootScope } from '../query/join-tree.ts'
import { measureOf, type RollUp, rollUpFilter } from './roll-ups.ts'

const aggregates = { count: raw('count'), sum: raw('sum'), min: raw('min'), max: raw('max'), avg: raw('avg') }

/**
 * A roll-up of some parents computed from all their live children, as wire values by parent id. The
 * parents must be locked: then no writer's children can come in between.
 */
export async function recomputedRollUp(
  tx: Transaction,
  rollUp: RollUp,
  parentIds: readonly string[],
): Promise<Map<string, unknown>> {
  const { rollUp: options } = rollUp.field.options
  const child = tx.metadata.objects.get(options!.object)!
  const scope = rootScope(tx, child)
  const via = identifier(scope.alias, rollUp.via.column)
  const conditions = [
    sql`${via} = any(${parentIds}::uuid[])`,
    sql`${identifier(scope.alias, 'deleted_at')} is null`,
  ]
  const filter = rollUpFilter(tx, child, rollUp)
  if (filter !== null) conditions.push(compileFilter(scope, filter))
  const value = rollUp.of === undefined ? sql`1` : measureOf(rollUp.of, scope.alias)
  const rows = await tx.db.query<{ id: string; value: string | null }>(sql`
    select ${via} as id, (${aggregates[options!.function]}(${value}))::text as value
    from ${tx.db.table(child.table)} ${identifier(scope.alias)} ${joinsOf(scope)}
    where ${all(conditions)} group by 1`)
  const found = new Map(rows.map((row) => [row.id, row.value]))
  return new Map(
    parentIds.map((id) => {
      const value = found.get(id) ?? null
      return [id, value === null ? rollUpOfNothing(tx, rollUp.field) : rollUpValue(tx, rollUp, value)]
    }),
  )
}

/** A roll-up where no record has anything to it: their number and their sum are 0; extremes and means are none. */
export function rollUpOfNothing(tx: Transaction, field: FieldDefinition): unknown {
  const { currency } = tx.values
  const counts = field.options.rollUp?.function === 'count' || field.options.rollUp?.function === 'sum'
  if (!counts) return null
  return resultField(field).type === 'currency' ? { amount: canonicalAmount('0', currency), currency } : 0
}

/** Database text of a rolled-up value as it travels: money in the workspace's currency, numbers, dates. */
export function rollUpValue(tx: Transaction, rollUp: RollUp, value: string | null): unknown {
  if (value === null) return null
  if (rollUp.field.options.rollUp!.function === 'count') return Number(value)
  const of = rollUp.of && resultField(rollUp.of)
  if (of?.type === 'currency') return { amount: value, currency: tx.values.currency }
  return of && isTime(of) ? value : Number(value)
}

/** The number or text inside a roll-up's wire value. */
export function decimalOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'amount' in value) return String(value.amount)
  return String(value)
}
