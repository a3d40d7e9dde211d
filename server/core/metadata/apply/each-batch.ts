import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { firstId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { StepRun } from './run-metadata-operation.ts'

/**
 * Goes through all records of an object, binned ones too, in id order and batches, reporting progress.
 * New ones that come behind the walk are the writers' own business: they know the new definitions.
 */
export async function eachBatch(
  run: StepRun,
  ctx: Context,
  object: ObjectDefinition,
  how: { size: number; body(ids: string[]): Promise<void> },
): Promise<void> {
  const { db } = ctx
  const [estimate] = await db.rows(
    sql`select greatest(reltuples, 0)::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${ctx.workspace.schema} and c.relname = ${object.table}`,
  )
  const total = Number(estimate?.[0] ?? 0)
  let after = firstId
  let done = 0
  for (;;) {
    const rows = await db.rows(sql`
      select id from ${db.table(object.table)} where id > ${after}::uuid order by id limit ${how.size}`)
    if (rows.length === 0) return
    const ids = rows.map((row) => String(row[0]))
    await how.body(ids)
    after = ids.at(-1)!
    done += ids.length
    await run.progress(done, Math.max(total, done))
  }
}
