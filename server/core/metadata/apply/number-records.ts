import { numberRecordsOf } from '../../records/index.ts'
import type { SlowStep } from '../plan/steps.ts'
import { eachBatch } from './each-batch.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Gives the records that were there before an auto-number field their numbers, in the order they were made. */
export async function numberRecords(
  run: StepRun,
  step: SlowStep & { kind: 'number-records' },
): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  const field = object?.fields.find((one) => one.id === step.fieldId)
  if (!object || !field || field.deletedAt !== undefined) return
  // Ids carry their time, so their order is the order of making.
  await eachBatch(run, ctx, object, {
    size: 1_000,
    body: (ids) => ctx.transaction((tx) => numberRecordsOf(tx, object.id, ids, field.id)),
  })
}
