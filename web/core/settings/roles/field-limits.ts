import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import { isMadeByProduct } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type FieldLimit, withFieldLimit } from './role-draft.ts'

/** What a role may do with a field; who may write one sees it. */
export type FieldVerb = 'see' | 'edit'

export const fieldVerbs = ['see', 'edit'] as const

/** May the role do this with the field, as far as the field goes? */
export function holds(held: ObjectPermissions, field: FieldDefinition, verb: FieldVerb): boolean {
  const limit = held.fields?.[field.id]
  return verb === 'see' ? limit !== 'hidden' : limit === undefined && isWritten(field)
}

/** Is there a choice? A title is how records are named everywhere, and nobody writes what Kith computes. */
export function isOpen(object: ObjectDefinition, field: FieldDefinition, verb: FieldVerb): boolean {
  return verb === 'see' ? field.name !== object.titleField : isWritten(field)
}

function isWritten(field: FieldDefinition): boolean {
  return field.readOnly !== true && !isMadeByProduct(field)
}

/** Gives or takes one verb over some fields; those that leave no choice stay as they are. */
export function withFields(
  object: ObjectDefinition,
  held: ObjectPermissions,
  fields: readonly FieldDefinition[],
  { verb, may }: { verb: FieldVerb; may: boolean },
): ObjectPermissions {
  const limit: FieldLimit | null = may ? null : verb === 'see' ? 'hidden' : 'readOnly'
  return fields.reduce((before, field) => {
    const isSame = holds(before, field, verb) === may
    return isSame || !isOpen(object, field, verb) ? before : withFieldLimit(before, field.id, limit)
  }, held)
}
