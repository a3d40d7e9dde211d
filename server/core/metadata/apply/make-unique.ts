import { isDatabaseError } from '../../../platform/database/database-errors.ts'
import { uniqueIndexOf } from '../indexes-of.ts'
import type { SlowStep } from '../plan/steps.ts'
import { dropIndex } from '../table-statements.ts'
import { buildConcurrently } from './build-index.ts'
import { findDuplicates, notUnique } from './duplicates.ts'
import { replaceField } from './replace-field.ts'
import type { StepRun } from './run-metadata-operation.ts'

/**
 * Makes a field unique: builds the index that guarantees it, then says so in the definition. Fails with
 * the duplicates when there are some; then everything is as before.
 */
export async function makeUnique(run: StepRun, step: SlowStep & { kind: 'make-unique' }): Promise<void> {
  const ctx = await run.context()
  const object = ctx.metadata.byId.get(step.objectId)
  const field = object?.fields.find((one) => one.id === step.fieldId)
  if (!object || !field || field.deletedAt !== undefined || field.unique) return
  const duplicates = await findDuplicates(ctx.db, object, field)
  if (duplicates.groups.length > 0) throw notUnique(field, duplicates)
  const index = uniqueIndexOf(object, field)
  try {
    await buildConcurrently(run, index)
  } catch (error) {
    if (!isDatabaseError(error) || error.code !== '23505') throw error
    throw notUnique(field, await findDuplicates(ctx.db, object, field))
  }
  await replaceField(ctx, object.id, field.id, (current) => ({ ...current, unique: true }))
}

/** Takes away the index of a field that did not become unique. */
export async function abandonUniqueness(
  run: StepRun,
  step: SlowStep & { kind: 'make-unique' },
): Promise<void> {
  const object = (await run.context()).metadata.byId.get(step.objectId)
  const field = object?.fields.find((one) => one.id === step.fieldId)
  if (!object || !field || field.unique) return
  await run.db.run(dropIndex(run.db, uniqueIndexOf(object, field).name))
}
