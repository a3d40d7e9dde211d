import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { mayWriteField, useObjectAccess } from '../../session/object-access.ts'
import { useSession } from '../../session/session.ts'

/** Whose a new record is before anybody says otherwise: one's own, where the member may write that. */
export function useOwnerValues(object: ObjectDefinition): Readonly<Record<string, unknown>> {
  const { member } = useSession()
  const permissions = useObjectAccess()(object.id)
  const field = findField(object, object.ownerField ?? '')
  if (field?.type !== 'member' || field.readOnly || !mayWriteField(permissions, field.id)) return {}
  return { [field.name]: field.options.many === true ? [member.id] : member.id }
}
