import type { ObjectPermissions } from '../../../shared/core/access.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { useCan, useSession } from './session.ts'

const everything: ObjectPermissions = { create: true, read: 'all', update: 'all', delete: 'all' }

/**
 * What the member may do with records of an object, by its definition id: what the role says, and only reading while
 * one looks through the eyes of another. Only decides what is offered.
 */
export function useObjectAccess(): (objectId: string) => ObjectPermissions {
  const roleAccess = useRoleAccess()
  const { seesAs } = useSession()
  return (objectId) => {
    const held = roleAccess(objectId)
    return seesAs === null ? held : { ...held, create: false, update: 'none', delete: 'none' }
  }
}

/** What the role says alone, for reasons that name it. */
export function useRoleAccess(): (objectId: string) => ObjectPermissions {
  const { role } = useSession()
  const can = useCan()
  const { byId } = useMetadata()
  return (objectId) => {
    if (role.administrator) return everything
    const held = role.objects[objectId] ?? role.defaults
    const verb = byId.get(objectId)?.writePermission
    if (verb === undefined) return held
    // Where a verb is named for an object's writes, it alone decides on them.
    return can(verb)
      ? { ...held, create: true, update: 'all', delete: 'all' }
      : { ...held, create: false, update: 'none', delete: 'none' }
  }
}

/** May the member write this field at all, as far as the role says? */
export function mayWriteField(permissions: ObjectPermissions, fieldId: string): boolean {
  return permissions.fields?.[fieldId] === undefined
}
