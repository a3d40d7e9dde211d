import type { Context } from '../../platform/context.ts'
import type { Reaction } from '../../platform/events/event.ts'
import { JobInterrupted, type JobRun } from '../../platform/jobs/job.ts'
import { failMetadataOperation, runMetadataOperation } from './apply/run-metadata-operation.ts'
import { tellChangeEnded } from './tell-change-ended.ts'

const attempts = 10

/** What of a change of definitions takes time is run when the change has been committed. */
export const finishChange: Reaction<'metadata.changed'> = {
  on: 'metadata.changed',
  name: 'metadata.finish-change',
  when: (event) => event.payload.operationId !== undefined,
  long: true,
  attempts,
  run: async (ctx, event, run) => {
    const { operationId } = event.payload
    if (operationId !== undefined) await finish(ctx, operationId, run)
  },
}

async function finish(ctx: Context, operationId: string, run: JobRun): Promise<void> {
  try {
    await runMetadataOperation(ctx, operationId, run.checkpoint)
  } catch (error) {
    if (error instanceof JobInterrupted || run.attempt < attempts) throw error
    await failMetadataOperation(ctx, operationId, error)
    await tellChangeEnded(ctx, operationId)
    throw error
  }
  await tellChangeEnded(ctx, operationId)
}
