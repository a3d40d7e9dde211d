import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { isPointer } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects } from '../../../../shared/core/references.ts'

/** Can the records be laid out in columns by this field? It has one value of few. */
export function isGroupable(field: FieldDefinition): boolean {
  const kind = shownTypeOf(field).kind(field)
  if (kind === 'choice' || kind === 'boolean') return true
  return isPointer(field) && field.options.many !== true && !holdsSeveralObjects(field)
}

/** The field a board of the object uses before anybody chose one. */
export function firstGroupField(object: ObjectDefinition): string | undefined {
  return liveFields(object).find((field) => field.type === 'select' && field.readOnly !== true)?.name
}
