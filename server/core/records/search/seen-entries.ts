import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { all, any, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { readableOwners, sharedRecordIds, visibleRecords } from '../../access/visible-records.ts'

/**
 * Conditions on the search table (`s`) that together give the entries of some objects which the actor may see:
 * of objects that are seen whole or by other rules than owners, of one's own or a team's records, and of shared
 * ones. What may be seen is decided by the record itself; before that each is narrowed by the index on the text
 * (`indexed`), or by the entry alone where another index finds it.
 */
export function seenEntries(
  ctx: Context,
  objects: readonly ObjectDefinition[],
  { indexed }: { indexed: boolean },
): Sql[] {
  const owned = objects.filter((object) => readableOwners(ctx, object) !== null)
  const others = objects.filter((object) => readableOwners(ctx, object) === null)
  const byScope = [...Map.groupBy(owned, (object) => ctx.access.object(object.id).read).values()]
  return [
    ...(others.length === 0 ? [] : [indexed ? entriesOf(ctx, others) : anySeen(ctx, others)]),
    ...byScope.map((group) => {
      const owners = readableOwners(ctx, group[0]!) ?? []
      const ofOwners = indexed ? hasMark('s', owners) : sql`s.owner = any(${owners}::uuid[])`
      return all([ofOwners, anySeen(ctx, group)])
    }),
    ...owned.flatMap((object) => {
      const ids = sharedRecordIds(ctx, object)
      return ids === null ? [] : [all([sql`s.record_id = any(${ids})`, isSeen(ctx, object)])]
    }),
  ]
}

/** Is the entry of one of these objects (by id) or owners? The second half of the index on the text tells. */
export function hasMark(alias: string, marks: readonly string[]): Sql {
  const [object, owner] = [identifier(alias, 'object_id'), identifier(alias, 'owner')]
  return sql`array[${object}, ${owner}::text] && ${marks}::text[]`
}

function entriesOf(ctx: Context, objects: readonly ObjectDefinition[]): Sql {
  const ids = objects.map((object) => object.id)
  const seen = anySeen(ctx, objects)
  const found = [...ctx.metadata.objects.values()].filter((object) => object.hidden !== true)
  // Where everything is searched, there is nothing to be left out.
  return found.every(({ id }) => ids.includes(id)) ? seen : all([hasMark('s', ids), seen])
}

function anySeen(ctx: Context, objects: readonly ObjectDefinition[]): Sql {
  return any(objects.map((object) => isSeen(ctx, object)))
}

function isSeen(ctx: Context, object: ObjectDefinition): Sql {
  const isObject = sql`s.object_id = ${object.id}`
  const visible = visibleRecords(ctx, object, 'read', 'r')
  if (visible === null) return isObject
  // One value and not EXISTS, which the planner may answer by reading the whole table of records first.
  const where = all([sql`r.id = s.record_id`, visible])
  return all([isObject, sql`(select true from ${ctx.db.table(object.table)} r where ${where})`])
}
