import { isLinked, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import type { SampleOutput } from '../../../../shared/modules/start/contract.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, sql } from '../../../platform/database/sql.ts'
import { notBefore } from '../../../platform/events/read-events.ts'
import { readStart } from '../start-state.ts'
import { type SampleId, sampleThere } from './sample-there.ts'

/** How much sample data is there, and how much of it is no longer only that. */
export async function describeSample(ctx: Context): Promise<SampleOutput> {
  const state = await readStart(ctx)
  const there = await sampleThere(ctx, state)
  if (state.sample === undefined || there.length === 0) return { records: 0, changed: 0 }
  const touched = await touchedSample(ctx, state.sample.operationId, there)
  return { records: there.length, changed: touched.length }
}

/** Sample records that members changed since, wrote about, or made records of their own for. */
export async function touchedSample(
  ctx: Context,
  operationId: string,
  there: readonly SampleId[],
): Promise<SampleId[]> {
  const ids = there.map(({ id }) => id)
  const touched = new Set([
    ...(await changed(ctx, operationId, ids)),
    ...(await builtUpon(ctx, ids)),
    ...(await writtenAbout(ctx, ids)),
  ])
  return there.filter(({ id }) => touched.has(id))
}

async function changed(ctx: Context, operationId: string, ids: readonly string[]): Promise<string[]> {
  const conditions = [
    sql`record_id = any(${ids}::uuid[])`,
    sql`operation_id <> ${operationId}`,
    sql`kind = 'records.updated'`,
    ...notBefore(operationId),
  ]
  const rows = await ctx.db.rows(
    sql`select distinct record_id from ${ctx.db.table('event')} where ${all(conditions)}`,
  )
  return rows.map(([id]) => String(id))
}

/** Targets of the single references of records that are not of the sample. */
async function builtUpon(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const object of ctx.metadata.objects.values()) {
    for (const field of liveFields(object).filter((one) => isReference(one) && !isLinked(one))) {
      if (!pointsAtSample(ctx, targetNames(field))) continue
      const column = identifier(field.column)
      const rows = await ctx.db.rows(sql`
        select distinct ${column} from ${ctx.db.table(object.table)}
        where ${column} = any(${ids}::uuid[]) and deleted_at is null and id <> all(${ids}::uuid[])`)
      found.push(...rows.map(([id]) => String(id)))
    }
  }
  return found
}

function pointsAtSample(ctx: Context, targets: readonly string[]): boolean {
  return targets.some((name) => name === '*' || isOfSample(ctx.metadata.objects.get(name)))
}

function isOfSample(object: ObjectDefinition | undefined): boolean {
  return object !== undefined && object.hidden !== true && object.name !== 'member'
}

/** Notes and files that are not of the sample. */
async function writtenAbout(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.rows(sql`
    select distinct to_id from ${ctx.db.table('link')}
    where to_id = any(${ids}::uuid[]) and from_id <> all(${ids}::uuid[])`)
  return rows.map(([id]) => String(id))
}
