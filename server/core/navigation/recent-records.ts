import { navigationLimits } from '../../../shared/core/navigation.ts'
import type { OpenedInput } from '../../../shared/core/navigation-contract.ts'
import type { SearchAnswer } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import { all, sql } from '../../platform/database/sql.ts'
import { ownMember } from '../member-choices.ts'
import { describeHits, describeTargets, type LinkTarget } from '../records/index.ts'

interface RecentQuery {
  /** API name of the only object wanted. */
  object?: string | undefined
  limit: number
  /** 'deal.stage' … as for the search. */
  fields: readonly string[]
}

/** Records the actor opened last, the last one first; those not to be seen, or in the bin, left out. */
export async function recentRecords(ctx: Context, query: RecentQuery): Promise<SearchAnswer> {
  const live = await liveTargets(ctx, query)
  return describeHits(ctx, live.slice(0, query.limit), query.fields)
}

/** The same as titles alone: no more is asked of the database than there is to show. */
export async function recentTitles(ctx: Context, limit: number) {
  const { hits } = await recentRecords(ctx, { limit, fields: [] })
  return hits.map(({ id, object, title }) => ({ id, object, title }))
}

async function liveTargets(ctx: Context, { object, limit }: RecentQuery): Promise<LinkTarget[]> {
  const conditions = [sql`member_id = ${ctx.access.memberId}`]
  if (object !== undefined) conditions.push(sql`object_id = ${ctx.metadata.objects.get(object)?.id ?? ''}`)
  // Some may be gone or out of sight: a few more than asked for.
  const opened = await ctx.db.query<LinkTarget>(sql`
    select record_id as id, object_id as "objectId" from ${ctx.db.table('recent_record')}
    where ${all(conditions)} order by opened_at desc limit ${limit + 10}`)
  const titles = await describeTargets(ctx, opened)
  return opened.filter(({ id }) => {
    const record = titles[id]
    return record !== undefined && record.restricted !== true && record.deletedAt === undefined
  })
}

/**
 * Keeps that the actor opened some records, the last one last; all but the last fifty are forgotten. What leads
 * nowhere is kept and never shown. Emits nothing: it is told with whatever else is read.
 */
export async function noteOpened(ctx: Context, { records }: OpenedInput): Promise<void> {
  const opened = new Map(
    records.flatMap(({ object, id }) => {
      const objectId = ctx.metadata.objects.get(object)?.id
      return objectId === undefined ? [] : [[id, objectId] as const]
    }),
  )
  if (opened.size === 0) return
  await ctx.transaction(async (tx) => {
    const memberId = ownMember(tx)
    // Last named, last opened: a millisecond apart and after all before, however soon they were told.
    await tx.db.run(sql`
      insert into ${tx.db.table('recent_record')} (member_id, record_id, object_id, opened_at)
      select ${memberId}::uuid, o.id, o.object_id,
        greatest(${ctx.now()}::timestamptz, latest.at) + o.place * interval '1 millisecond'
      from unnest(${[...opened.keys()]}::uuid[], ${[...opened.values()]}::text[])
        with ordinality as o (id, object_id, place),
        (select max(opened_at) as at from ${tx.db.table('recent_record')} where member_id = ${memberId}) latest
      on conflict (member_id, record_id) do update set opened_at = excluded.opened_at`)
    await tx.db.run(sql`
      delete from ${tx.db.table('recent_record')} where member_id = ${memberId} and opened_at < (
        select opened_at from ${tx.db.table('recent_record')} where member_id = ${memberId}
        order by opened_at desc offset ${navigationLimits.recent - 1} limit 1)`)
    tx.tell({ kind: 'navigation.changed', payload: { memberId } })
  })
}
