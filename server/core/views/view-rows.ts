import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'

type Stored = Omit<ViewDefinition, 'id' | 'object' | 'ownerId' | 'position' | 'updatedAt'>

interface ViewRow {
  id: string
  object_id: string
  owner_id: string | null
  position: number
  definition: Stored
  updated_at: string
}

/** Saved views that are shared or the actor's own, in tab order; those of objects that are gone left out. */
export async function viewsInReach(ctx: Context): Promise<ViewDefinition[]> {
  const mine = sql`owner_id is null or owner_id = ${ctx.access.memberId}::uuid`
  return readViews(ctx, sql`where ${mine} order by object_id, position, id`)
}

/** One view, if it is shared or the actor's own. */
export async function findView(ctx: Context, id: string): Promise<ViewDefinition | null> {
  const mine = sql`owner_id is null or owner_id = ${ctx.access.memberId}::uuid`
  const views = await readViews(ctx, sql`where id = ${id}::uuid and (${mine})`)
  return views[0] ?? null
}

/** Shared boards of an object with a column that refuses what is too much, locked until the transaction ends. */
export function viewsThatRefuse(tx: Transaction, object: ObjectDefinition): Promise<ViewDefinition[]> {
  const refusing = JSON.stringify([{ limit: { over: 'refuse' } }])
  return readViews(
    tx,
    sql`where object_id = ${object.id} and owner_id is null
      and definition -> 'board' -> 'columns' @> ${refusing}::jsonb order by id for update`,
  )
}

export async function insertView(tx: Transaction, view: ViewDefinition): Promise<void> {
  await tx.db.run(sql`
    insert into ${tx.db.table('view')} (id, object_id, owner_id, position, definition, created_at, updated_at)
    values (${view.id}, ${objectIdOf(tx, view)}, ${view.ownerId}, ${view.position}, ${storedOf(view)}::jsonb,
      ${view.updatedAt}, ${view.updatedAt})`)
}

export async function storeView(tx: Transaction, view: ViewDefinition): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('view')}
    set object_id = ${objectIdOf(tx, view)}, owner_id = ${view.ownerId}, position = ${view.position},
      definition = ${storedOf(view)}::jsonb, updated_at = ${view.updatedAt}
    where id = ${view.id}`)
}

export async function removeView(tx: Transaction, id: string): Promise<void> {
  await tx.db.run(sql`delete from ${tx.db.table('view')} where id = ${id}`)
}

/** Moves the tabs of an object from a place on one further, to make room. */
export async function makeRoom(tx: Transaction, objectName: string, position: number): Promise<void> {
  const objectId = tx.metadata.objects.get(objectName)?.id
  await tx.db.run(sql`
    update ${tx.db.table('view')} set position = position + 1
    where object_id = ${objectId} and position >= ${position}`)
}

/** The place behind the last tab of an object. */
export async function lastPosition(tx: Transaction, objectName: string): Promise<number> {
  const objectId = tx.metadata.objects.get(objectName)?.id
  const rows = await tx.db.rows(sql`
    select coalesce(max(position) + 1, 0) from ${tx.db.table('view')} where object_id = ${objectId}`)
  return Number(rows[0]?.[0])
}

async function readViews(ctx: Context, rest: Sql): Promise<ViewDefinition[]> {
  const rows = await ctx.db.query<ViewRow>(sql`
    select id, object_id, owner_id, position, definition, updated_at from ${ctx.db.table('view')} ${rest}`)
  return rows.flatMap((row) => {
    const object = ctx.metadata.byId.get(row.object_id)
    if (object === undefined || object.deletedAt !== undefined) return []
    const { id, position } = row
    return [
      {
        ...row.definition,
        id,
        object: object.name,
        ownerId: row.owner_id,
        position,
        updatedAt: row.updated_at,
      },
    ]
  })
}

function objectIdOf(tx: Transaction, view: ViewDefinition): string {
  return tx.metadata.objects.get(view.object)!.id
}

function storedOf({
  id: _,
  object: __,
  ownerId: ___,
  position: ____,
  updatedAt: _____,
  ...stored
}: ViewDefinition) {
  return JSON.stringify(stored satisfies Stored)
}
