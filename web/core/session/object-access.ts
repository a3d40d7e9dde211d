import type { ObjectPermissions } from '../../../shared/core/access.ts'
import { useSession } from './session.ts'

const everything: ObjectPermissions = { create: true, read: 'all', update: 'all', delete: 'all' }

/** What the member's role says about an object, by its definition id. Only decides what is offered. */
export function useObjectAccess(): (objectId: string) => ObjectPermissions {
  const { role } = useSession()
  return (objectId) => (role.administrator ? everything : (role.objects[objectId] ?? role.defaults))
}

/** May the member write this field at all, as far as the role says? */
export function mayWriteField(permissions: ObjectPermissions, fieldId: string): boolean {
  return permissions.fields?.[fieldId] === undefined
}
