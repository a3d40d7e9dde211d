import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { ChangedObject, ObjectChangeInput } from '../../../shared/core/metadata-contract.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, given, type Planned, unlessStale } from './change-object.ts'
import { liveObject } from './find-definition.ts'
import { metadataProblem } from './plan/metadata-problems.ts'
import { planChange } from './plan/plan-change.ts'

/**
 * Changes what an object is called, shown as and held to. Its name and table are permanent. Refuses (stale) when the
 * object is at another version than the one named.
 */
export function updateObject(
  ctx: Context,
  name: string,
  input: ObjectChangeInput,
  version?: number,
): Promise<ChangedObject> {
  return changeObject(ctx, unlessStale(planUpdateObject(name, input), name, version))
}

export function planUpdateObject(name: string, input: ObjectChangeInput): Planned {
  return (metadata, values) => {
    const before = liveObject(metadata, name)
    const { fieldOrder, ownerField, ...rest } = given(input)
    const { ownerField: owner = undefined, ...others } = before
    const kept = ownerField === undefined ? owner : (ownerField ?? undefined)
    const after: ObjectDefinition = {
      ...others,
      ...(rest as Partial<ObjectDefinition>),
      ...(kept === undefined ? {} : { ownerField: kept }),
      fields: fieldOrder === undefined ? before.fields : inOrder(before, fieldOrder),
    }
    return [planChange(before, after, { metadata, values })]
  }
}

/** Fields as named, then the others as they were. */
function inOrder(object: ObjectDefinition, names: readonly string[]): FieldDefinition[] {
  const live = new Map(
    object.fields.filter((field) => field.deletedAt === undefined).map((field) => [field.name, field]),
  )
  const first = [...new Set(names)].map((name) => {
    const field = live.get(name)
    if (field !== undefined) return field
    const problem = metadataProblem('fieldOrder', 'metadata.unknown-field', { field: name })
    throw new AppError('invalid', 'metadata.unknown-field', problem.message ?? '', { details: [problem] })
  })
  return [...first, ...object.fields.filter((field) => !first.includes(field))]
}
