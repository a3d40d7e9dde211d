import type { ObjectPermissions, RoleDefinition } from '../../../shared/core/access.ts'
import type { ApiKeyScope } from '../../../shared/core/api-key-scopes.ts'
import type { Access } from './access.ts'

const narrowedByAccess = new WeakMap<Access, Map<string, Access>>()

/** What is left of a member's access for an API key with these scopes; with none it is all of it. */
export function narrowAccess(access: Access, scopes: readonly string[] = []): Access {
  if (scopes.length === 0) return access
  const known = narrowedByAccess.get(access) ?? new Map<string, Access>()
  narrowedByAccess.set(access, known)
  const name = scopes.toSorted().join()
  const narrowed = known.get(name) ?? narrow(access, new Set(scopes))
  known.set(name, narrowed)
  return narrowed
}

function narrow(access: Access, scopes: ReadonlySet<string>): Access {
  const can = (permission: string) => scopes.has(scopeOf(permission)) && access.can(permission)
  const object = (objectId: string) => narrowObject(access.object(objectId), scopes)
  const { administrator: _, ...role } = access.role
  const narrowedRole: RoleDefinition = {
    ...role,
    defaults: object(''),
    objects: Object.fromEntries(Object.keys(role.objects).map((id) => [id, object(id)])),
    permissions: role.permissions.filter(can),
  }
  return { ...access, role: narrowedRole, can, object }
}

function narrowObject(held: ObjectPermissions, scopes: ReadonlySet<string>): ObjectPermissions {
  const mayWrite = scopes.has('write')
  return {
    ...held,
    create: mayWrite && held.create,
    read: mayWrite || scopes.has('read') ? held.read : 'none',
    update: mayWrite ? held.update : 'none',
    delete: mayWrite ? held.delete : 'none',
  }
}

/** The scope a verb belongs to: '….manage' and the audit log to manage, import and export to their own, all others to write. */
export function scopeOf(permission: string): ApiKeyScope {
  if (permission.endsWith('.manage') || permission === 'audit.read') return 'manage'
  if (permission === 'records.import') return 'import'
  return permission === 'records.export' ? 'export' : 'write'
}
