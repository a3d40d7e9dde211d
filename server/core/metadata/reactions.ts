import type { Reaction } from '../../platform/events/event.ts'
import { runMetadataOperation } from './apply/run-metadata-operation.ts'

/** What of a change of definitions takes time is run when the change has been committed. */
export const finishChange: Reaction<'metadata.changed'> = {
  on: 'metadata.changed',
  name: 'metadata.finish-change',
  when: (event) => event.payload.operationId !== undefined,
  long: true,
  run: async (ctx, event, run) => {
    const { operationId } = event.payload
    if (operationId !== undefined) await runMetadataOperation(ctx, operationId, run.checkpoint)
  },
}
