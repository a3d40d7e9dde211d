import type { FieldDefinition, Metadata } from '../../../shared/core/metadata.ts'
import type { ChangedObject, TypeChangeInput } from '../../../shared/core/metadata-contract.ts'
import type { Context } from '../../platform/context.ts'
import { refuseProblems } from './apply/change-definitions.ts'
import { previewTypeChange, type TypeChangePreview } from './apply/preview-type-change.ts'
import {
  changeObject,
  type Planned,
  requireManager,
  unlessStale,
  withField,
  withinSight,
} from './change-object.ts'
import { liveField, liveObject } from './find-definition.ts'
import { storedOptions } from './new-field.ts'
import { planChange } from './plan/plan-change.ts'

/**
 * Begins a change of a field's type: values are converted in the background, until then the field is what
 * it was. Values that do not convert become blank; the old ones are kept. The inverse is another change of
 * type. Refuses (stale) when the object is at another version than the one named.
 */
export function changeFieldType(
  ctx: Context,
  object: string,
  field: string,
  input: TypeChangeInput,
  version?: number,
): Promise<ChangedObject> {
  return changeObject(ctx, unlessStale(planChangeFieldType(object, field, input), object, version))
}

/** What a change of type would do to the values there are. Requires what changing requires; writes nothing. */
export async function previewFieldType(
  ctx: Context,
  objectName: string,
  fieldName: string,
  input: TypeChangeInput,
): Promise<TypeChangePreview> {
  requireManager(ctx)
  const object = liveObject(ctx.metadata, objectName)
  const from = liveField(object, fieldName)
  const planned = withinSight(ctx.access, planChangeFieldType(objectName, fieldName, input))
  refuseProblems(planned(ctx.metadata, ctx.values))
  return previewTypeChange(ctx, object, from, retyped(from, input))
}

export function planChangeFieldType(objectName: string, fieldName: string, input: TypeChangeInput): Planned {
  return (metadata: Metadata, values) => {
    const before = liveObject(metadata, objectName)
    const after = withField(before, retyped(liveField(before, fieldName), input))
    return [planChange(before, after, { metadata, values })]
  }
}

/** A default of the old type is not one of the new. */
function retyped(field: FieldDefinition, input: TypeChangeInput): FieldDefinition {
  const { defaultValue: _, ...rest } = field
  const isSame = field.type === input.type
  const options = input.options === undefined && isSame ? field.options : storedOptions(input.options)
  return { ...(isSame ? field : rest), type: input.type, options }
}
