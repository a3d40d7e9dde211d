import type { Favourite, FavouriteKind } from '../../../shared/core/navigation.ts'
import { navigationLimits } from '../../../shared/core/navigation.ts'
import type { NewFavouriteInput } from '../../../shared/core/navigation-contract.ts'
import { withoutUnseen } from '../../../shared/platform/clean-name.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { isId, newId } from '../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { ownMember } from '../member-choices.ts'
import { describeTargets, readableObject } from '../records/index.ts'
import { listViews } from '../views/index.ts'

interface FavouriteRow {
  id: string
  kind: FavouriteKind
  objectId: string
  target: string
}

/** The actor's favourites in their order, with names; those that are not to be seen, or in the bin, left out. */
export async function listFavourites(ctx: Context): Promise<Favourite[]> {
  const rows = await ctx.db.query<FavouriteRow>(sql`
    select id, kind, object_id as "objectId", target from ${ctx.db.table('favourite')}
    where member_id = ${ctx.access.memberId} order by position, id`)
  if (rows.length === 0) return []
  const records = rows.filter((row) => row.kind === 'record')
  const [related, views] = await Promise.all([
    describeTargets(
      ctx,
      records.map(({ target, objectId }) => ({ id: target, objectId })),
    ),
    rows.some((row) => row.kind === 'view') ? listViews(ctx) : [],
  ])
  return rows.flatMap(({ id, kind, target }): Favourite[] => {
    if (kind === 'page') return [{ id, kind, target, object: null, title: null }]
    if (kind === 'view') {
      const view = views.find((one) => one.id === target)
      return view ? [{ id, kind, target, object: view.object, title: null }] : []
    }
    const record = related[target]
    if (record === undefined || record.restricted || record.deletedAt !== undefined) return []
    return [{ id, kind, target, object: record.object, title: record.title ?? '' }]
  })
}

/**
 * Puts something behind the actor's favourites; what is among them already stays where it is. Where there is no room,
 * one that is not to be seen any more makes it. Tells navigation.changed.
 */
export async function addFavourite(ctx: Context, input: NewFavouriteInput): Promise<Favourite[]> {
  const objectId = await checkedTarget(ctx, input)
  await ctx.transaction(async (tx) => {
    const memberId = ownMember(tx)
    await waitForOwn(tx, memberId)
    const [row] = await tx.db.rows(sql`
      select count(*)::integer, coalesce(max(position) + 1, 0) from ${tx.db.table('favourite')}
      where member_id = ${memberId}`)
    const [count, position] = row as [number, number]
    if (count >= navigationLimits.favourites) await makeRoom(tx, memberId)
    await tx.db.run(sql`
      insert into ${tx.db.table('favourite')} (id, member_id, kind, object_id, target, position, created_at)
      values (${newId()}, ${memberId}, ${input.kind}, ${objectId}, ${input.target}, ${position}, ${tx.now()})
      on conflict (member_id, kind, target) do nothing`)
    tx.tell({ kind: 'navigation.changed', payload: { memberId } })
  })
  return listFavourites(ctx)
}

/** What one member marks in several windows at once is counted one after the other. */
async function waitForOwn(tx: Transaction, memberId: string): Promise<void> {
  await tx.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`favourites ${memberId}`}, 0))`)
}

/** Forgets the oldest favourite that is not to be seen any more. Refuses (conflict) when all of them are. */
async function makeRoom(tx: Transaction, memberId: string): Promise<void> {
  const seen = (await listFavourites(tx)).map(({ id }) => id)
  if (seen.length >= navigationLimits.favourites) throw tooMany()
  await tx.db.run(sql`
    delete from ${tx.db.table('favourite')} where id = (
      select id from ${tx.db.table('favourite')} where member_id = ${memberId} and id <> all(${seen}::uuid[])
      order by created_at, id limit 1)`)
}

/** Takes something out of the actor's favourites. Tells navigation.changed. */
export async function removeFavourite(ctx: Context, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const memberId = ownMember(tx)
    const gone = await tx.db.run(sql`
      delete from ${tx.db.table('favourite')} where id = ${id} and member_id = ${memberId}`)
    if (gone === 0)
      throw new AppError(
        'not-found',
        'navigation.favourite-not-found',
        'This is no favourite of yours any more.',
      )
    tx.tell({ kind: 'navigation.changed', payload: { memberId } })
  })
}

/** Puts the actor's favourites in an order; those it does not name, seen or not, stay behind them in theirs. */
export async function orderFavourites(ctx: Context, ids: readonly string[]): Promise<Favourite[]> {
  await ctx.transaction(async (tx) => {
    const memberId = ownMember(tx)
    const places = ids.map((_, at) => at)
    await tx.db.run(sql`
      update ${tx.db.table('favourite')} set position = position + ${ids.length} where member_id = ${memberId}`)
    await tx.db.run(sql`
      update ${tx.db.table('favourite')} as f set position = given.position
      from unnest(${[...ids]}::uuid[], ${places}::integer[]) as given (id, position)
      where f.id = given.id and f.member_id = ${memberId}`)
    tx.tell({ kind: 'navigation.changed', payload: { memberId } })
  })
  return listFavourites(ctx)
}

/** As addresses are written: no spaces, no line breaks, nothing that turns the direction of what is read. */
const pageAddress = /^\/[a-z0-9][^\s\p{C}]*$/u

/** Definition id of its object; '' for what has none. Refuses what the actor does not see. */
async function checkedTarget(ctx: Context | Transaction, input: NewFavouriteInput): Promise<string> {
  const { kind, target } = input
  if (kind === 'page') {
    if (pageAddress.test(target) && withoutUnseen(target) === target) return ''
    throw noTarget()
  }
  if (!isId(target)) throw noTarget()
  if (kind === 'view') {
    const view = (await listViews(ctx)).find((one) => one.id === target)
    if (view === undefined) throw noTarget()
    return ctx.metadata.objects.get(view.object)?.id ?? ''
  }
  const object = readableObject(ctx, input.object ?? '')
  const record = (await describeTargets(ctx, [{ id: target, objectId: object.id }]))[target]
  if (record === undefined || record.restricted) throw noTarget()
  return object.id
}

function noTarget(): AppError {
  return new AppError(
    'not-found',
    'navigation.nothing-there',
    'What you want to mark is not there, or you may not see it. Look whether it was deleted.',
  )
}

function tooMany(): AppError {
  const most = navigationLimits.favourites
  return new AppError(
    'conflict',
    'navigation.too-many-favourites',
    `There is room for ${most} favourites. Take one out first.`,
    { params: { most } },
  )
}
