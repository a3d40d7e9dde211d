import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Adds made-up earlier changes of close dates and titles to the history, in the months before, so that
 * timelines and partitions are as full as in a workspace of some years. Written straight into the table.
 */
export async function seedHistory(ctx: Context, events: number, told: (done: number) => void): Promise<void> {
  const [known] = await ctx.db.query<{ n: number }>(sql`select count(*) as n from ${ctx.db.table('event')}`)
  const missing = Math.max(0, events - (known?.n ?? 0))
  const perChunk = 200_000
  for (let done = 0; done < missing; done += perChunk) {
    await seedChunk(ctx, done, Math.min(perChunk, missing - done))
    told(done + perChunk)
  }
}

/** Each event gets an id that begins with its time, as UUIDv7 do, some weeks back. */
function seedChunk(ctx: Context, skip: number, count: number): Promise<number> {
  const newest = ctx.now().getTime() - 60_000
  const deal = ctx.metadata.objects.get('deal')!
  const closeDate = deal.fields.find((field) => field.name === 'closeDate')!
  return ctx.db.run(sql`
    with chosen as (
      select r.id, row_number() over (order by r.id) as n
      from ${ctx.db.table(deal.table)} r order by r.id limit ${count}
    ), made as (
      select id, (${newest}::bigint - ((n + ${skip}) * 97) % 2000000000) as ms, md5(id::text || ${String(skip)}::text) as random from chosen
    )
    insert into ${ctx.db.table('event')} (id, kind, at, object_id, record_id, operation_id, actor_id, quiet, changes, payload)
    select (lpad(to_hex(ms), 12, '0') || '7' || substr(random, 1, 3) || '8' || substr(random, 4, 15))::uuid,
      'records.updated', to_timestamp(ms / 1000.0), ${deal.id}, id, id, null, true,
      jsonb_build_object(${closeDate.id}::text, jsonb_build_array('2026-01-01', '2026-02-01')), '{}'::jsonb
    from made on conflict do nothing`)
}
