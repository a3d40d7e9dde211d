import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import type { SlowStep } from '../plan/steps.ts'
import type { StepRun } from './run-metadata-operation.ts'

const size = 5_000

/** Removes what purged fields or a purged object left in the tables that all objects share. */
export async function removeTraces(run: StepRun, step: SlowStep & { kind: 'remove-traces' }): Promise<void> {
  const { db } = await run.context()
  const { fieldIds, objectId } = step
  const link = sql`field_id = any(${fieldIds}::text[])`
  await removeInBatches(db, { table: 'link', key: sql`field_id, from_id, to_id`, where: link })
  await db.run(sql`delete from ${db.table('counter')} where name = any(${fieldIds}::text[])`)
  if (objectId === null) return
  const own = sql`object_id = ${objectId}`
  await removeInBatches(db, { table: 'search', key: sql`record_id`, where: own })
  const pointing = sql`to_object_id = ${objectId}`
  await removeInBatches(db, { table: 'link', key: sql`field_id, from_id, to_id`, where: pointing })
  for (const table of ['share', 'view', 'layout', 'favourite', 'recent_record', 'notification'])
    await db.run(sql`delete from ${db.table(table)} where ${own}`)
}

async function removeInBatches(
  db: WorkspaceDatabase,
  from: { table: string; key: Sql; where: Sql },
): Promise<void> {
  const table = db.table(from.table)
  for (;;) {
    const removed = await db.run(sql`
      delete from ${table} where (${from.key}) in (select ${from.key} from ${table} where ${from.where} limit ${size})`)
    if (removed < size) return
  }
}
