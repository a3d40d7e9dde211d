import { sql } from '../../../platform/database/sql.ts'
import { type IndexDefinition, indexesOf } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { createIndex, createStatistics, dropIndex } from '../table-statements.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Builds an index that the object's definition still wants, while everyone reads and writes. */
export async function buildIndex(run: StepRun, step: SlowStep & { kind: 'build-index' }): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  const index = object && indexesOf(object, ctx.values).find((one) => one.name === step.index)
  if (index) await buildConcurrently(run, index)
}

/** Builds an index and its statistics unless it stands. One that an interruption left half built is built anew. */
export async function buildConcurrently(run: StepRun, index: IndexDefinition): Promise<void> {
  const { db } = run
  const isValid = await indexState(run, index.name)
  if (isValid === true) return
  // Before the index, so that one that stands has them.
  if (index.filteredBy !== null) await db.run(createStatistics(db, index, index.filteredBy))
  if (isValid === false) await db.run(dropIndex(db, index.name))
  await db.run(createIndex(db, index, 'concurrently'))
  // The planner knows nothing about a new expression until it has seen its values.
  await db.run(sql`analyze ${db.table(index.table)}`)
}

/** Is the index complete (true), half built (false), or not there (null)? */
export async function indexState(run: StepRun, name: string): Promise<boolean | null> {
  const rows = await run.db.rows(sql`
    select i.indisvalid from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${run.db.schema} and c.relname = ${name}`)
  return rows.length === 0 ? null : rows[0]?.[0] === true
}
