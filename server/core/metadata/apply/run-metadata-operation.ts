import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { findOperation, type MetadataOperation } from './metadata-operations.ts'
import { runSlowStep } from './slow-steps.ts'

/** What a slow step has to work with. */
export interface StepRun {
  /** Outside any transaction and without a time limit, for what builds indexes. */
  db: WorkspaceDatabase
  /** A context with the newest definitions. */
  context(): Promise<Context>
  /** Says how far the present step is; throws where the job is to stop and go on later. */
  progress(done: number, total?: number): Promise<void>
}

/**
 * Runs the slow steps of a change of definitions, from where they were left. Safe to call any number of
 * times: one caller at a time works, others return at once; a finished operation is left alone. What
 * cannot be done (duplicates) ends the operation as failed with its reason; a defect is thrown, and
 * calling again resumes. `checkpoint` may throw to end this run between two pieces of work.
 */
export async function runMetadataOperation(
  ctx: Context,
  operationId: string,
  checkpoint: () => void = () => {},
): Promise<void> {
  await ctx.connected(async (db) => {
    if (!(await claim(db, operationId))) return
    try {
      await runSteps(ctx, operationId, { db, checkpoint })
    } finally {
      await db.run(sql`select pg_advisory_unlock(hashtextextended(${operationId}, 0))`)
    }
  })
}

// Held by the connection, so it ends with the process.
async function claim(db: WorkspaceDatabase, operationId: string): Promise<boolean> {
  const rows = await db.rows(sql`select pg_try_advisory_lock(hashtextextended(${operationId}, 0))`)
  return rows[0]?.[0] === true
}

async function runSteps(
  ctx: Context,
  operationId: string,
  by: { db: WorkspaceDatabase; checkpoint: () => void },
): Promise<void> {
  const operation = await findOperation(ctx.db, operationId)
  if (operation === null || operation.status === 'done' || operation.status === 'failed') return
  const run: StepRun = {
    db: by.db,
    context: () => ctx.renewed(),
    progress: async (done, total) => {
      await report(ctx, operationId, { done, total: total ?? null })
      by.checkpoint()
    },
  }
  let at = operation.at
  try {
    for (; at < operation.steps.length; at++) {
      by.checkpoint()
      await mark(ctx, { ...operation, status: 'running', at })
      await runSlowStep(run, operation.steps[at]!)
    }
    await mark(ctx, { ...operation, status: 'done', at })
  } catch (error) {
    if (!(error instanceof AppError) || error.kind === 'unavailable') throw error
    const { code, message, details } = error
    await mark(ctx, { ...operation, status: 'failed', at, error: { code, message, details } })
  }
}

async function mark(ctx: Context, { id, status, ...details }: MetadataOperation): Promise<void> {
  const finishedAt = status === 'done' || status === 'failed' ? ctx.now() : null
  await ctx.db.run(sql`
    update ${ctx.db.table('operation')}
    set status = ${status}, details = ${JSON.stringify(details)}::jsonb, finished_at = ${finishedAt}
    where id = ${id}`)
}

async function report(
  ctx: Context,
  id: string,
  { done, total }: { done: number; total: number | null },
): Promise<void> {
  await ctx.db.run(sql`
    update ${ctx.db.table('operation')} set done = ${done}, total = coalesce(${total}::integer, total)
    where id = ${id}`)
}
