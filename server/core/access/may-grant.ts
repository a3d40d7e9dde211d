import { type ObjectPermissions, type RoleDefinition, scopeWidth } from '../../../shared/core/access.ts'
import type { Access } from './access.ts'

/** Does a role hold nothing that this access does not? Nobody gives more than they have. */
export function mayGrant(access: Access, role: RoleDefinition): boolean {
  if (access.role.administrator === true) return true
  if (role.administrator === true) return false
  if (!role.permissions.every((permission) => access.can(permission))) return false
  const objectIds = [...Object.keys(role.objects), ...Object.keys(access.role.objects)]
  return (
    isWithin(role.defaults, access.role.defaults) &&
    objectIds.every((id) => isWithin(role.objects[id] ?? role.defaults, access.object(id)))
  )
}

function isWithin(given: ObjectPermissions, held: ObjectPermissions): boolean {
  return (
    (!given.create || held.create) &&
    (['read', 'update', 'delete'] as const).every(
      (verb) => scopeWidth[given[verb]] <= scopeWidth[held[verb]],
    ) &&
    Object.entries(held.fields ?? {}).every(([id, limit]) => isAsLimited(given.fields?.[id], limit))
  )
}

function isAsLimited(given: 'hidden' | 'readOnly' | undefined, held: 'hidden' | 'readOnly'): boolean {
  return given === 'hidden' || given === held
}
