import type { Context } from '../../platform/context.ts'
import type { Reaction } from '../../platform/events/event.ts'
import { JobInterrupted, type JobRun } from '../../platform/jobs/job.ts'
import { bulkWork } from './bulk/bulk-work.ts'
import { findOperation, type StoredOperation } from './operation.ts'
import { failOperation, type OperationWork, runOperation } from './run-operation.ts'
import { undoWork } from './undo/undo-work.ts'

const attempts = 10

/** Carries out, on behalf of whoever asked for it, what takes longer than a request should wait. */
export const operationStarted: Reaction<'operations.started'> = {
  on: 'operations.started',
  name: 'operations.run',
  long: true,
  attempts,
  run: (ctx, event, run) => runStarted(ctx, event.payload.operationId, run),
}

async function runStarted(ctx: Context, id: string, run: JobRun): Promise<void> {
  const operation = await findOperation(ctx.db, id)
  const work = operation === null ? null : workOf(operation)
  if (work === null) return
  try {
    await runOperation(ctx, id, work, run.checkpoint)
  } catch (error) {
    if (error instanceof JobInterrupted || run.attempt < attempts) throw error
    await failOperation(ctx, id, error)
    throw error
  }
}

function workOf(operation: StoredOperation): OperationWork | null {
  if (operation.kind === 'undo') return undoWork
  return operation.kind === 'bulk' ? bulkWork : null
}
