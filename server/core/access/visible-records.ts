import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { findField } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { all, any, identifier, type Sql, sql } from '../../platform/database/sql.ts'
import type { RecordVerb } from './access.ts'

/**
 * The one place that turns access into SQL: a condition on the record table aliased `alias`, true for the
 * records the actor may read, update or delete. `null` when that is all of them. Every read path adds it.
 */
export function visibleRecords(
  ctx: Context,
  object: ObjectDefinition,
  verb: RecordVerb,
  alias: string,
): Sql | null {
  const permitted = permittedRecords(ctx, object, verb, alias)
  const seenWith = withWhatTheyAreAbout(ctx, object, alias)
  if (permitted === null || seenWith === null) return permitted ?? seenWith
  return all([permitted, seenWith])
}

/** The same as far as owners and shares go: of a record that is read anyway, what it is about has been looked at. */
export function permittedRecords(
  ctx: Context,
  object: ObjectDefinition,
  verb: RecordVerb,
  alias: string,
): Sql | null {
  const scope = ctx.access.object(object.id)[verb]
  if (scope === 'all') return null
  if (scope === 'none') return sql`false`
  const owner = identifier(alias, ownerColumn(object))
  const owned =
    scope === 'own'
      ? sql`${owner} = ${ctx.access.ownerId}::uuid`
      : sql`${owner} = any(${ctx.access.teamMemberIds}::uuid[])`
  const isShared = verb !== 'delete' && ctx.access.sharedObjectIds.has(object.id)
  return isShared ? any([owned, sharedWithActor(ctx, object, verb, alias)]) : owned
}

/**
 * Two ways to see a record, of which no record has both: by whose it is, and by its being shared with the actor. For
 * finding the records, each way has an index and both together have none; what may be seen, `visibleRecords` says.
 * null where there are no two ways.
 */
export function waysToSee(ctx: Context, object: ObjectDefinition, alias: string): readonly Sql[] | null {
  const owners = readableOwners(ctx, object)
  if (owners === null || !ctx.access.sharedObjectIds.has(object.id)) return null
  const owner = identifier(alias, ownerColumn(object))
  // Of one owner an index in another order is walked all the same.
  const owned =
    owners.length === 1 ? sql`${owner} = ${owners[0]}::uuid` : sql`${owner} = any(${owners}::uuid[])`
  return [owned, sql`${identifier(alias, 'id')} in (${sharedIds(ctx, object)}) and (${owned}) is not true`]
}

/** The column whose member counts as the owner: the owner field, or whoever made the record. */
export function ownerColumn(object: ObjectDefinition): string {
  const field = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  return field?.column ?? 'created_by'
}

/** Whom a record counts as the owner's of: the value in `ownerColumn`. */
export function ownerIn(object: ObjectDefinition, record: RecordValues): string | null {
  const field = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  const owner = field === undefined ? record.createdBy : record[field.name]
  return typeof owner === 'string' ? owner : null
}

/**
 * Members whose records are all that the actor may read of an object, besides what is shared with them; null
 * where that is not decided by owners. For narrowing what is looked at: what may be seen, `visibleRecords` says.
 */
export function readableOwners(ctx: Context, object: ObjectDefinition): readonly string[] | null {
  const scope = ctx.access.object(object.id).read
  if (object.seenWith !== undefined || (scope !== 'own' && scope !== 'team')) return null
  const own = ctx.access.ownerId === null ? [] : [ctx.access.ownerId]
  return scope === 'own' ? own : ctx.access.teamMemberIds
}

/** Ids of the records of an object that are shared with the actor, as a piece of SQL; null when there are none. */
export function sharedRecordIds(ctx: Context, object: ObjectDefinition): Sql | null {
  if (!ctx.access.sharedObjectIds.has(object.id)) return null
  return sql`array(${sharedIds(ctx, object)})`
}

function sharedIds(ctx: Context, object: ObjectDefinition): Sql {
  return sql`select x.record_id from ${ctx.db.table('share')} x where x.object_id = ${object.id}
    and (x.member_id = ${ctx.access.ownerId}::uuid or x.team_id = any(${ctx.access.teamIdsAbove}::uuid[]))`
}

function sharedWithActor(ctx: Context, object: ObjectDefinition, verb: RecordVerb, alias: string): Sql {
  const level = verb === 'update' ? sql` and s.level = 'update'` : sql``
  return sql`exists (select 1 from ${ctx.db.table('share')} s where s.record_id = ${identifier(alias, 'id')}
    and s.object_id = ${object.id}${level}
    and (s.member_id = ${ctx.access.ownerId}::uuid or s.team_id = any(${ctx.access.teamIdsAbove}::uuid[])))`
}

/**
 * Notes and files of a deal are seen by who sees the deal, and a file of a note of it likewise; those about
 * nothing, or nothing that is left, by who made them: a record that is purged must not lay open what was
 * written about it. `null` when the actor sees whatever they are about.
 */
function withWhatTheyAreAbout(
  ctx: Context,
  object: ObjectDefinition,
  alias: string,
  depth: 1 | 2 = 1,
): Sql | null {
  const field = object.seenWith === undefined ? undefined : findField(object, object.seenWith)
  if (field === undefined || seesEverything(ctx)) return null
  const [link, about] = [`link${depth}`, `about${depth}`]
  const targets = [...ctx.metadata.objects.values()]
    // Of what is about something in turn only one step is followed.
    .filter((target) => ctx.access.object(target.id).read !== 'none' && (depth === 1 || !target.seenWith))
    .map((target) => ({ target, condition: seenAbout(ctx, target, about) }))
  const whole = targets.filter(({ condition }) => condition === null).map(({ target }) => target.id)
  const objectId = identifier(link, 'to_object_id')
  const seen = targets.flatMap(({ target, condition }) => {
    if (condition === null) return []
    return [
      isThere(sql`${ctx.db.table(target.table)} ${identifier(about)}
        where ${identifier(about, 'id')} = ${identifier(link, 'to_id')} and ${objectId} = ${target.id} and ${condition}`),
    ]
  })
  const isShared = ctx.access.sharedObjectIds.has(object.id)
  return any([
    sql`${identifier(alias, ownerColumn(object))} = ${ctx.access.ownerId}::uuid`,
    ...(isShared ? [sharedWithActor(ctx, object, 'read', alias)] : []),
    isThere(sql`${ctx.db.table('link')} ${identifier(link)}
      where ${identifier(link, 'field_id')} = ${field.id} and ${identifier(link, 'from_id')} = ${identifier(alias, 'id')}
        and ${any([sql`${objectId} = any(${whole}::text[])`, ...seen])}`),
  ])
}

// EXISTS inside EXISTS is planned in two ways at each level, which costs more than all the looking.
function isThere(from: Sql): Sql {
  return sql`coalesce((select true from ${from} limit 1), false)`
}

function seesEverything(ctx: Context): boolean {
  return [...ctx.metadata.objects.values()].every(({ id }) => ctx.access.object(id).read === 'all')
}

function seenAbout(ctx: Context, target: ObjectDefinition, alias: string): Sql | null {
  const conditions = [
    permittedRecords(ctx, target, 'read', alias),
    target.seenWith === undefined ? null : withWhatTheyAreAbout(ctx, target, alias, 2),
  ].filter((condition) => condition !== null)
  return conditions.length === 0 ? null : all(conditions)
}
