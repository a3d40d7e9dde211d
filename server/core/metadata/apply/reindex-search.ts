import { reindexRecords } from '../../records/index.ts'
import type { SlowStep } from '../plan/steps.ts'
import { eachBatch } from './each-batch.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Writes titles and search text of all records of an object anew, after what they are made of changed. */
export async function reindexSearch(
  run: StepRun,
  step: SlowStep & { kind: 'reindex-search' },
): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  if (!object) return
  await eachBatch(run, ctx, object, {
    size: 1_000,
    body: (ids) => ctx.transaction((tx) => reindexRecords(tx, object.id, ids)),
  })
}
