import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ChangedObject } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, type Planned, withField } from './change-object.ts'
import { binnedField, liveField, liveObject } from './find-definition.ts'
import { planChange } from './plan/plan-change.ts'

/** Puts a custom field into the bin: nothing shows it, its values are kept. Refuses while it is in use. */
export function deleteField(ctx: Context, object: string, field: string): Promise<ChangedObject> {
  return changeObject(ctx, planDeleteField(object, field, ctx.now()))
}

/** Takes a field out of the bin with its values. Refuses when its name was given away. */
export function restoreField(ctx: Context, object: string, idOrName: string): Promise<ChangedObject> {
  return changeObject(ctx, (metadata, values) => {
    const before = liveObject(metadata, object)
    const { deletedAt: _, ...field } = binnedField(before, idOrName)
    return [planChange(before, withField(before, field), { metadata, values })]
  })
}

/** Removes a field in the bin for good, with its values, also those of its former types. */
export function purgeField(ctx: Context, object: string, idOrName: string): Promise<ChangedObject> {
  return changeObject(ctx, (metadata, values) => {
    const before = liveObject(metadata, object)
    const gone = binnedField(before, idOrName)
    const after: ObjectDefinition = {
      ...before,
      fields: before.fields.filter((field) => field.id !== gone.id),
    }
    return [planChange(before, after, { metadata, values })]
  })
}

export function planDeleteField(name: string, fieldName: string, now: Date): Planned {
  return (metadata, values) => {
    const before = liveObject(metadata, name)
    const field = { ...liveField(before, fieldName), deletedAt: now.toISOString() }
    return [planChange(before, withField(before, field), { metadata, values })]
  }
}
