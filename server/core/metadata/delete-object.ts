import type { ChangedObject } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, type Planned } from './change-object.ts'
import { binnedObject, liveObject } from './find-definition.ts'
import { planChange } from './plan/plan-change.ts'

/** Puts a custom object into the bin with all its records: nothing shows it, everything is kept. */
export function deleteObject(ctx: Context, name: string): Promise<ChangedObject> {
  return changeObject(ctx, planDeleteObject(name, ctx.now()))
}

/** Takes an object out of the bin as it was. Refuses when its name was given away. */
export function restoreObject(ctx: Context, idOrName: string): Promise<ChangedObject> {
  return changeObject(ctx, (metadata, values) => {
    const before = binnedObject(metadata, idOrName)
    const { deletedAt: _, ...after } = before
    return [planChange(before, after, { metadata, values })]
  })
}

/** Removes an object in the bin for good, with its table and everything that points at its records. */
export function purgeObject(ctx: Context, idOrName: string): Promise<ChangedObject> {
  return changeObject(ctx, (metadata, values) => [
    planChange(binnedObject(metadata, idOrName), null, { metadata, values }),
  ])
}

export function planDeleteObject(name: string, now: Date): Planned {
  return (metadata, values) => {
    const before = liveObject(metadata, name)
    return [planChange(before, { ...before, deletedAt: now.toISOString() }, { metadata, values })]
  }
}
