import { recomputeRecords } from '../../records/index.ts'
import type { SlowStep } from '../plan/steps.ts'
import { eachBatch } from './each-batch.ts'
import type { StepRun } from './run-metadata-operation.ts'

/** Computes formulas and roll-ups of all records of an object anew, after their definition changed. */
export async function recompute(run: StepRun, step: SlowStep & { kind: 'recompute' }): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  const fields = object?.fields.filter((field) => step.fieldIds.includes(field.id)) ?? []
  if (!object || object.deletedAt !== undefined || fields.length === 0) return
  await eachBatch(run, ctx, object, {
    size: 500,
    body: (ids) => ctx.transaction((tx) => recomputeRecords(tx, object.id, ids, step.fieldIds)),
  })
}
