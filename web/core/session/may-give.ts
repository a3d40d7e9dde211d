import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { mayWriteField, useObjectAccess } from './object-access.ts'

/** May the member give records of an object that they may change to somebody else, as far as the role says? */
export function useMayGive(object: ObjectDefinition): boolean {
  const permissions = useObjectAccess()(object.id)
  const field = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  return field !== undefined && field.readOnly !== true && mayWriteField(permissions, field.id)
}
