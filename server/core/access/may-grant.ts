import type { ObjectPermissions, RoleDefinition, Scope } from '../../../shared/core/access.ts'
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

const width: Record<Scope, number> = { none: 0, own: 1, team: 2, all: 3 }

function isWithin(given: ObjectPermissions, held: ObjectPermissions): boolean {
  return (
    (!given.create || held.create) &&
    (['read', 'update', 'delete'] as const).every((verb) => width[given[verb]] <= width[held[verb]]) &&
    Object.entries(held.fields ?? {}).every(([id, limit]) => isAsLimited(given.fields?.[id], limit))
  )
}

function isAsLimited(given: 'hidden' | 'readOnly' | undefined, held: 'hidden' | 'readOnly'): boolean {
  return given === 'hidden' || given === held
}
