import { type RecordCount, recordLimits } from '../../../../shared/core/records.ts'
import { all, type Sql, sql } from '../../../platform/database/sql.ts'
import { type Scope, wholeTable } from './join-tree.ts'

interface Plan {
  Plan: { 'Plan Rows': number }
}

/** How many records meet the conditions: exact to 10,000, the planner's estimate above. */
export async function countRecords(scope: Scope, conditions: readonly Sql[]): Promise<RecordCount> {
  const from = sql`from ${wholeTable(scope)} where ${all(conditions)}`
  const capped = sql`select count(*) from (select 1 ${from} limit ${recordLimits.exactCount + 1}) x`
  const rows = await scope.ctx.db.rows(capped)
  const value = Number(rows[0]?.[0] ?? 0)
  if (value <= recordLimits.exactCount) return { value, exact: true }
  const plans = await scope.ctx.db.rows(sql`explain (format json) select 1 ${from}`)
  // EXPLAIN gives one row with one JSON value: an array holding the plan.
  const plan = (plans[0]?.[0] as Plan[] | undefined)?.[0]
  return { value: Math.max(value, plan?.Plan['Plan Rows'] ?? value), exact: false }
}
