import type { Context } from '../../../platform/context.ts'
import { all, sql } from '../../../platform/database/sql.ts'
import { notBefore } from '../../../platform/events/read-events.ts'
import type { StartState } from '../start-state.ts'

export interface SampleId {
  id: string
  objectId: string
}

/** Every record that the sample data made, whatever became of it. */
async function sampleIds(ctx: Context, operationId: string): Promise<SampleId[]> {
  const conditions = [
    sql`operation_id = ${operationId}`,
    sql`kind = 'records.created'`,
    ...notBefore(operationId),
  ]
  return ctx.db.query<SampleId>(sql`
    select record_id as id, object_id as "objectId" from ${ctx.db.table('event')} where ${all(conditions)}
    order by id`)
}

/** Sample records that are there and that nobody made their own by keeping them. */
export async function sampleThere(ctx: Context, { sample }: StartState): Promise<SampleId[]> {
  if (sample === undefined) return []
  const kept = new Set(sample.kept)
  const made = (await sampleIds(ctx, sample.operationId)).filter(({ id }) => !kept.has(id))
  const there: SampleId[] = []
  for (const [objectId, records] of Map.groupBy(made, (record) => record.objectId)) {
    const object = ctx.metadata.byId.get(objectId)
    if (object === undefined) continue
    const rows = await ctx.db.rows(sql`
      select id from ${ctx.db.table(object.table)}
      where id = any(${records.map(({ id }) => id)}::uuid[]) and deleted_at is null`)
    there.push(...rows.map(([id]) => ({ id: String(id), objectId })))
  }
  return there
}
