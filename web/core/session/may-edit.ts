import { isMadeByProduct } from '../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { FieldPath } from '../metadata/field-path.ts'
import { mayWriteField, useObjectAccess } from './object-access.ts'

/** May the member write this column here? Only the record's own whole fields are written in place. */
export function useMayEdit(object: ObjectDefinition): (path: FieldPath) => boolean {
  const permissions = useObjectAccess()(object.id)
  return ({ field, part, resolved }) =>
    resolved.steps.length === 0 &&
    part === undefined &&
    field.readOnly !== true &&
    !isMadeByProduct(field) &&
    permissions.update !== 'none' &&
    mayWriteField(permissions, field.id)
}
