import { all, identifier, join, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import type { Position } from './cursor.ts'
import { joinsOf, type Scope } from './join-tree.ts'
import { orderBy, type SortKey } from './sort-keys.ts'

// Some six hundred pages of a table of a million: what lies at a fraction is told to one or two hundredths.
const sampledRows = 10_000

interface Plan {
  Plan: { 'Plan Rows': number }
}

/**
 * The position about so far on the way through a list (0 to 1), told from some rows of the table: always the same
 * ones, so that further on is never further back. What is read does not grow with the table. null: none of them fits.
 */
export async function positionAt(
  scope: Scope,
  conditions: readonly Sql[],
  { keys, at }: { keys: readonly SortKey[]; at: number },
): Promise<{ position: Position; at: number } | null> {
  const values = keys.map((key, place) => sql`(${key.expression})::text as ${identifier(`k${place}`)}`)
  const sample = await sampled(scope, conditions)
  const rows = await scope.ctx.db.rows(sql`
    select * from (
      select ${identifier(scope.alias, 'id')}, ${join(values)},
        row_number() over (order by ${orderBy(keys, scope.alias)}) as place, count(*) over () as total
      ${sample}
    ) s where place = greatest(1, ceil(total * ${at}::double precision))`)
  const [row] = rows
  if (row === undefined) return null
  const [id, ...others] = row
  const [place, total] = others.slice(keys.length).map(Number)
  return {
    position: { id: String(id), values: others.slice(0, keys.length) as (string | null)[] },
    at: place! / total!,
  }
}

/** About which share of a list comes before where a condition on its first key begins to be true. */
export async function shareBefore(
  scope: Scope,
  conditions: readonly Sql[],
  { keys, from }: { keys: readonly SortKey[]; from: Sql },
): Promise<number> {
  const sample = await sampled(scope, conditions)
  const [row] = await scope.ctx.db.rows(sql`
    select count(*) filter (where not (${from} or ${keys[0]!.expression} is null)), count(*) ${sample}`)
  const [before, total] = (row ?? []).map(Number)
  return total ? before! / total : 0
}

/** FROM and WHERE over some of the rows; over all of a small table. */
async function sampled(scope: Scope, conditions: readonly Sql[]): Promise<Sql> {
  const table = scope.ctx.db.table(scope.object.table)
  const plans = await scope.ctx.db.rows(sql`explain (format json) select 1 from ${table}`)
  // EXPLAIN gives one row with one JSON value: an array holding the plan.
  const rows = (plans[0]?.[0] as Plan[] | undefined)?.[0]?.Plan['Plan Rows'] ?? 1
  const percent = Math.min(100, (100 * sampledRows) / Math.max(1, rows))
  return sql`from ${table} ${identifier(scope.alias)} tablesample system (${raw(percent.toFixed(4))}) repeatable (1)
    ${joinsOf(scope)} where ${all(conditions)}`
}
