import { isUnfinished } from '../../../../shared/core/operations.ts'
import { AppError, isPassing } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { saveOperation } from '../../operations/operation.ts'
import { abandonStep } from './abandon-step.ts'
import { findOperation, type MetadataOperation, saveMetadataOperation } from './metadata-operations.ts'
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
 * times: one caller at a time works, others are refused as unavailable; a finished operation is left alone.
 * What cannot be done (duplicates) ends the operation as failed with its reason; a defect, and what waiting
 * may help against, is thrown, and calling again resumes. `checkpoint` may throw to end this run between
 * two pieces of work.
 */
export async function runMetadataOperation(
  ctx: Context,
  operationId: string,
  checkpoint: () => void = () => {},
): Promise<void> {
  await alone(ctx, operationId, async (operation, db) => {
    const run: StepRun = {
      db,
      context: () => ctx.renewed(),
      progress: async (done, total) => {
        await saveOperation(ctx, { id: operationId, done, ...(total !== undefined && { total }) })
        checkpoint()
      },
    }
    await runSteps(ctx, operation, { run, checkpoint })
  })
}

/** Ends a change of definitions that cannot go on as failed, with the reason; what it left half built goes. */
export async function failMetadataOperation(
  ctx: Context,
  operationId: string,
  error: unknown,
): Promise<void> {
  await alone(ctx, operationId, (operation, db) =>
    fail(ctx, operation, { run: { db, context: () => ctx.renewed(), progress: async () => {} }, error }),
  )
}

/** The unfinished operation, for one caller at a time. The lock is the connection's, so it ends with the process. */
async function alone(
  ctx: Context,
  operationId: string,
  body: (operation: MetadataOperation, db: WorkspaceDatabase) => Promise<void>,
): Promise<void> {
  const key = sql`hashtextextended(${operationId}, 0)`
  await ctx.connected(async (db) => {
    const [claim] = await db.rows(sql`select pg_try_advisory_lock(${key})`)
    const isClaimed = claim?.[0] === true
    try {
      const operation = await findOperation(ctx.db, operationId)
      if (operation === null || !isUnfinished(operation)) return
      if (!isClaimed) throw runsElsewhere()
      await body(operation, db)
    } finally {
      if (isClaimed) await db.run(sql`select pg_advisory_unlock(${key})`)
    }
  })
}

async function runSteps(
  ctx: Context,
  operation: MetadataOperation,
  { run, checkpoint }: { run: StepRun; checkpoint: () => void },
): Promise<void> {
  let { at } = operation
  try {
    for (; at < operation.steps.length; at++) {
      checkpoint()
      await saveMetadataOperation(ctx, { ...operation, status: 'running', at })
      await runSlowStep(run, operation.steps[at]!)
    }
    await saveMetadataOperation(ctx, { ...operation, status: 'done', at })
  } catch (error) {
    if (!(error instanceof AppError) || isPassing(error)) throw error
    await fail(ctx, { ...operation, at }, { run, error })
  }
}

async function fail(
  ctx: Context,
  operation: MetadataOperation,
  { run, error }: { run: StepRun; error: unknown },
): Promise<void> {
  try {
    await abandonStep(run, operation.steps[operation.at])
  } finally {
    await saveMetadataOperation(ctx, { ...operation, status: 'failed', error: reasonOf(error) })
  }
}

/** A connection whose process died may still build an index: whoever comes then has to come again. */
function runsElsewhere(): AppError {
  return new AppError(
    'unavailable',
    'metadata.runs-elsewhere',
    'Another process works on this change at the moment. Wait until it is done.',
  )
}

function reasonOf(error: unknown): NonNullable<MetadataOperation['error']> {
  if (error instanceof AppError) {
    const { code, message, details } = error
    return { code, message, details }
  }
  return {
    code: 'metadata.broke-off',
    message:
      'Something went wrong on our side, and this was not finished. Try again, or tell an administrator.',
    details: [],
  }
}
