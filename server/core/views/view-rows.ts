import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { DeletedView, ViewDefinition } from '../../../shared/core/views.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import type { Access } from '../access/access.ts'
import { bumpRevision } from '../bump-revision.ts'

type Apart =
  | 'id'
  | 'object'
  | 'ownerId'
  | 'teamIds'
  | 'position'
  | 'version'
  | 'updatedAt'
  | 'updatedBy'
  | 'missing'
  | 'missingLimit'
type Stored = Omit<ViewDefinition, Apart>

interface ViewRow {
  id: string
  object_id: string
  owner_id: string | null
  position: number
  team_ids: string[] | null
  definition: Stored
  version: number
  updated_at: string
  updated_by: string | null
}

/**
 * Saved views for everyone, for the actor's teams (for who arranges the workspace, for any team), or the actor's own,
 * in tab order; those of objects that are gone left out.
 */
export async function viewsInReach(ctx: Context): Promise<ViewDefinition[]> {
  return readViews(ctx, sql`where deleted_at is null and (${inReach(ctx)}) order by object_id, position, id`)
}

/** One view, if it is among those; or (`binned`) among those deleted not long ago. */
export async function findView(ctx: Context, id: string, binned = false): Promise<ViewDefinition | null> {
  const where = binned ? sql`deleted_at is not null` : sql`deleted_at is null`
  const views = await readViews(ctx, sql`where id = ${id}::uuid and ${where} and (${inReach(ctx)})`)
  return views[0] ?? null
}

// Whoever made a view for another team still finds it, and who answers for the whole workspace finds all: what a
// team's board closes could else be opened by nobody.
function inReach({ access }: Context): Sql {
  if (access.can('metadata.manage') && access.can('views.share'))
    return sql`owner_id = ${access.memberId}::uuid or owner_id is null`
  return sql`owner_id = ${access.memberId}::uuid or (owner_id is null and (${forActor(access)}
    or created_by = ${access.memberId}::uuid))`
}

/** Of a shared view: is the actor one of those it is shared with? */
function forActor(access: Access): Sql {
  return sql`(team_ids is null or team_ids && ${[...access.teamIdsAbove]}::uuid[])`
}

/** Id of the member who made a view; null for the product. */
export async function makerOfView(tx: Transaction, id: string): Promise<string | null> {
  const rows = await tx.db.rows(sql`select created_by from ${tx.db.table('view')} where id = ${id}::uuid`)
  return rows[0]?.[0] == null ? null : String(rows[0][0])
}

/** A view in the bin, and who put it there when. */
interface BinnedView {
  view: ViewDefinition
  deleted: Pick<DeletedView, 'deletedAt' | 'deletedBy'>
}

/** Up to so many views of an object (null: of all) that the actor may take back, those deleted last first. */
export async function viewsInBin(ctx: Context, object: string | null, limit: number): Promise<BinnedView[]> {
  const objectId = object === null ? null : (ctx.metadata.objects.get(object)?.id ?? null)
  if (object !== null && objectId === null) return []
  const ofObject = objectId === null ? sql`true` : sql`object_id = ${objectId}`
  const whose = ctx.access.can('views.share') ? sql`true` : sql`owner_id is not null`
  const rows = await ctx.db.query<ViewRow & BinnedView['deleted']>(sql`
    select ${columns}, deleted_at as "deletedAt", deleted_by as "deletedBy" from ${ctx.db.table('view')}
    where deleted_at is not null and ${ofObject} and ${whose} and (${inReach(ctx)})
    order by deleted_at desc, id limit ${limit}`)
  return rows.flatMap(({ deletedAt, deletedBy, ...row }) =>
    viewsOf(ctx, row).map((view) => ({ view, deleted: { deletedAt, deletedBy } })),
  )
}

/**
 * Boards of an object, shared with everyone or a team of the actor's, with a column that refuses what is too much;
 * locked until the transaction ends. What a team arranged among itself holds for nobody else.
 */
export function viewsThatRefuse(tx: Transaction, object: ObjectDefinition): Promise<ViewDefinition[]> {
  return readViews(
    tx,
    sql`where object_id = ${object.id} and ${refusing} and ${forActor(tx.access)}
    order by id for update`,
  )
}

/** Ids of the objects that have such boards: kept in memory, so that writes of the others ask nothing. */
export async function limitedObjects(db: WorkspaceDatabase): Promise<Set<string>> {
  const rows = await db.rows(sql`select distinct object_id from ${db.table('view')} where ${refusing}`)
  return new Set(rows.map(([id]) => String(id)))
}

const refusing = sql`deleted_at is null and owner_id is null
  and definition -> 'board' -> 'columns' @> ${JSON.stringify([{ limit: { over: 'refuse' } }])}::jsonb`

export async function insertView(tx: Transaction, view: ViewDefinition): Promise<void> {
  await tx.db.run(sql`
    insert into ${tx.db.table('view')}
      (id, object_id, owner_id, team_ids, position, definition, version, created_at, created_by, updated_at, updated_by)
    values (${view.id}, ${objectIdOf(tx, view)}, ${view.ownerId}, ${view.teamIds ?? null}::uuid[], ${view.position},
      ${storedOf(view)}::jsonb, ${view.version}, ${view.updatedAt}, ${view.updatedBy}, ${view.updatedAt}, ${view.updatedBy})`)
  await bumpRevision(tx, 'limits')
}

export async function storeView(tx: Transaction, view: ViewDefinition): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('view')}
    set object_id = ${objectIdOf(tx, view)}, owner_id = ${view.ownerId}, position = ${view.position},
      team_ids = ${view.teamIds ?? null}::uuid[], definition = ${storedOf(view)}::jsonb,
      version = ${view.version}, updated_at = ${view.updatedAt}, updated_by = ${view.updatedBy}
    where id = ${view.id}`)
  await bumpRevision(tx, 'limits')
}

/** Puts a view into the bin, or (null) takes it out again as it was. */
export async function binView(tx: Transaction, id: string, at: Date | null): Promise<void> {
  const by = at === null ? null : tx.access.memberId
  await tx.db.run(sql`
    update ${tx.db.table('view')} set deleted_at = ${at}, deleted_by = ${by}::uuid where id = ${id}`)
  await bumpRevision(tx, 'limits')
}

/** As far as the column counts. */
const lastPlace = sql`2147483647`

/** Moves the tabs of an object from a place on one further, to make room. */
export async function makeRoom(tx: Transaction, objectName: string, position: number): Promise<void> {
  const objectId = tx.metadata.objects.get(objectName)?.id
  await tx.db.run(sql`
    update ${tx.db.table('view')} set position = least(position, ${lastPlace} - 1) + 1
    where object_id = ${objectId} and position >= ${position}`)
}

/** The place behind the last tab of an object, or the last there can be. */
export async function lastPosition(tx: Transaction, objectName: string): Promise<number> {
  const objectId = tx.metadata.objects.get(objectName)?.id
  const rows = await tx.db.rows(sql`
    select coalesce(least(max(position), ${lastPlace} - 1) + 1, 0) from ${tx.db.table('view')} where object_id = ${objectId}`)
  return Number(rows[0]?.[0])
}

async function readViews(ctx: Context, rest: Sql): Promise<ViewDefinition[]> {
  const rows = await ctx.db.query<ViewRow>(sql`select ${columns} from ${ctx.db.table('view')} ${rest}`)
  return rows.flatMap((row) => viewsOf(ctx, row))
}

const columns = sql`id, object_id, owner_id, team_ids, position, definition, version, updated_at, updated_by`

/** The view of a row; none where its object is gone. */
function viewsOf(ctx: Context, row: ViewRow): ViewDefinition[] {
  const object = ctx.metadata.byId.get(row.object_id)
  if (object === undefined || object.deletedAt !== undefined) return []
  const { id, position, version } = row
  return [
    {
      ...row.definition,
      id,
      object: object.name,
      ownerId: row.owner_id,
      ...(row.team_ids && { teamIds: row.team_ids }),
      position,
      version,
      updatedAt: row.updated_at,
      updatedBy: row.updated_by,
    },
  ]
}

function objectIdOf(tx: Transaction, view: ViewDefinition): string {
  return tx.metadata.objects.get(view.object)!.id
}

function storedOf(view: ViewDefinition): string {
  const { id, object, ownerId, teamIds, position, version, updatedAt, updatedBy, ...told } = view
  const { missing, missingLimit, ...stored } = told
  return JSON.stringify(stored satisfies Stored)
}
