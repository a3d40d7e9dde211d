import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordRight } from '../../../../shared/core/records.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, sql } from '../../../platform/database/sql.ts'
import { countRecords } from './count-records.ts'
import { joinsOf, rootScope } from './join-tree.ts'
import { listConditions } from './list-records.ts'

interface Matching {
  filter?: unknown
  search?: string | undefined
  /** Those in the bin instead of those that are not. */
  deleted: boolean
  /** Only those with which the actor may do this. */
  youMay?: RecordRight | undefined
}

/** The next ids, in their order, of records the actor may see that match: pages for work on all of them. */
export async function matchingIds(
  ctx: Context,
  object: ObjectDefinition,
  query: Matching & { createdUntil: string; after: string | null; limit: number },
): Promise<string[]> {
  const scope = rootScope(ctx, object)
  const id = identifier(scope.alias, 'id')
  const conditions = [
    ...listConditions(scope, narrowing(query)),
    sql`${identifier(scope.alias, 'created_at')} <= ${query.createdUntil}::timestamptz`,
  ]
  if (query.after !== null) conditions.push(sql`${id} > ${query.after}::uuid`)
  const rows = await ctx.db.rows(sql`
    select ${id} from ${ctx.db.table(object.table)} ${identifier(scope.alias)} ${joinsOf(scope)}
    where ${all(conditions)} order by ${id} limit ${query.limit}`)
  return rows.map((row) => String(row[0]))
}

/** About how many match: exact to 10,000. */
export async function countMatching(
  ctx: Context,
  object: ObjectDefinition,
  query: Matching,
): Promise<number> {
  const scope = rootScope(ctx, object)
  const { value } = await countRecords(scope, listConditions(scope, narrowing(query)))
  return value
}

function narrowing({ filter, search, deleted, youMay }: Matching) {
  return {
    deleted,
    // Checked against the definitions where it is compiled.
    ...(filter !== undefined && { filter: filter as Filter }),
    ...(search !== undefined && { search }),
    ...(youMay !== undefined && { youMay }),
  }
}
