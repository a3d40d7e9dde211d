import { checkFilter } from '../../../../shared/core/check-filter.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, sql } from '../../../platform/database/sql.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { compileFilter } from './compile-filter.ts'
import { joinsOf, rootScope } from './join-tree.ts'

/** How many records something holds, and what a field of theirs comes to. */
interface Held {
  count: number
  sum: number
}

/**
 * What all live records that a filter finds come to, whoever may see them: for rules that hold for everyone
 * alike. Null where the filter no longer fits the definitions. Nothing of it may be told beyond the two numbers.
 */
export async function heldBy(
  ctx: Context,
  object: ObjectDefinition,
  filter: Filter,
  summed: FieldDefinition | undefined,
): Promise<Held | null> {
  const checked = checkFilter(filter, object, { metadata: ctx.metadata, context: ctx.values, history: true })
  if (!checked.ok) return null
  const scope = rootScope(ctx, object)
  const live = sql`${identifier(scope.alias, 'deleted_at')} is null`
  const where = all([live, compileFilter(scope, checked.resolved)])
  const sum = summed
    ? sql`coalesce(sum(${(serverFieldTypes[summed.type] as ServerFieldType).measure(
        (name) => identifier(scope.alias, name),
        summed,
      )}), 0)`
    : sql`0`
  const [row] = await ctx.db.rows(sql`
    select count(*), ${sum} from ${ctx.db.table(object.table)} ${identifier(scope.alias)} ${joinsOf(scope)}
    where ${where}`)
  return { count: Number(row?.[0] ?? 0), sum: Number(row?.[1] ?? 0) }
}
