import {
  type FieldDefinition,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../shared/core/references.ts'

export interface InverseReference {
  /** The object whose records point here. */
  object: ObjectDefinition
  /** By which of its fields. */
  field: FieldDefinition
}

/** The reference fields of all objects that point at one, in the order of the definitions. */
export function inverseReferences(metadata: Metadata, target: ObjectDefinition): InverseReference[] {
  return [...metadata.objects.values()].flatMap((object) =>
    liveFields(object)
      .filter((field) => isReference(field) && targetNames(field).includes(target.name))
      .map((field) => ({ object, field })),
  )
}
