import type { ChangedObject, NewFieldInput } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { changeObject, type Planned } from './change-object.ts'
import { liveObject } from './find-definition.ts'
import { newField } from './new-field.ts'
import { planChange } from './plan/plan-change.ts'

/** Adds a custom field to an object, standard or custom; existing records have it blank. */
export function createField(ctx: Context, object: string, input: NewFieldInput): Promise<ChangedObject> {
  return changeObject(ctx, planCreateField(object, input))
}

export function planCreateField(name: string, input: NewFieldInput): Planned {
  return (metadata, values) => {
    const before = liveObject(metadata, name)
    const after = { ...before, fields: [...before.fields, newField(before, input, metadata)] }
    return [planChange(before, after, { metadata, values })]
  }
}
