import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { all, any, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { readableOwners, sharedRecordIds, visibleRecords } from '../../access/visible-records.ts'

/** Entries of the search table (`s`) that the actor may see. */
export interface SeenPart {
  /** What the index on the text narrows them by; null: nothing. */
  mark: Sql | null
  /** Decides, by the record itself. */
  seen: Sql
  /** Do they stand among everyone's, so that many of what is found anyhow are theirs? */
  isLikely: boolean
}

/**
 * The parts that together give the entries of some objects which the actor may see: of objects that are seen whole
 * or by other rules than owners, of one's own or a team's records, and of shared ones.
 */
export function seenParts(ctx: Context, objects: readonly ObjectDefinition[]): SeenPart[] {
  const owned = objects.filter((object) => readableOwners(ctx, object) !== null)
  const others = objects.filter((object) => readableOwners(ctx, object) === null)
  const byScope = [...Map.groupBy(owned, (object) => ctx.access.object(object.id).read).values()]
  return [
    ...(others.length === 0 ? [] : [partOf(ctx, objects, others)]),
    ...byScope.map((group) => {
      const owners = readableOwners(ctx, group[0]!) ?? []
      const seen = all([sql`s.owner = any(${owners}::uuid[])`, anySeen(ctx, group)])
      return { mark: hasMark('s', owners), seen, isLikely: false }
    }),
    ...owned.flatMap((object) => {
      const ids = sharedRecordIds(ctx, object)
      const seen = ids === null ? [] : [all([sql`s.record_id = any(${ids})`, isSeen(ctx, object)])]
      return seen.map((one) => ({ mark: null, seen: one, isLikely: false }))
    }),
  ]
}

/** Is the entry of one of these objects (by id) or owners? The second half of the index on the text tells. */
export function hasMark(alias: string, marks: readonly string[]): Sql {
  const [object, owner] = [identifier(alias, 'object_id'), identifier(alias, 'owner')]
  return sql`array[${object}, ${owner}::text] && ${marks}::text[]`
}

function partOf(
  ctx: Context,
  searched: readonly ObjectDefinition[],
  others: readonly ObjectDefinition[],
): SeenPart {
  const found = [...ctx.metadata.objects.values()].filter((object) => object.hidden !== true)
  const areAll = (objects: readonly ObjectDefinition[]) => found.every((object) => objects.includes(object))
  // Where everything is searched and seen by its object, there is nothing to be left out.
  const marks = others.map((object) => object.id)
  const mark = areAll(others) ? null : hasMark('s', marks)
  return { mark, seen: anySeen(ctx, others), isLikely: mark !== null && areAll(searched) }
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
