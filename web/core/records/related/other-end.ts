import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects } from '../../../../shared/core/references.ts'

/**
 * Where an object only ties two records together (a contact to a company), the reference to the other one:
 * a list of ties at one end shows what stands at the other. undefined for objects that are something by
 * themselves.
 */
export function otherEnd(object: ObjectDefinition, thisEnd: FieldDefinition): FieldDefinition | undefined {
  if (!object.hidden) return undefined
  return liveFields(object).find(
    (field) =>
      field.id !== thisEnd.id &&
      field.type === 'reference' &&
      field.required === true &&
      field.options.many !== true &&
      !holdsSeveralObjects(field),
  )
}
