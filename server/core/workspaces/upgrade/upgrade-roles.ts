import { isDeepStrictEqual } from 'node:util'
import type { ObjectPermissions, RoleDefinition } from '../../../../shared/core/access.ts'
import { nothing } from '../../access/permission-lines.ts'

interface RolesBefore {
  /** The workspace's roles, in order. */
  here: readonly RoleDefinition[]
  /** By key, roles as they were brought. */
  brought: ReadonlyMap<string, RoleDefinition>
  /** By key, roles as they are shipped now, named in the workspace's language. */
  shipped: ReadonlyMap<string, RoleDefinition>
  /** Ids of objects that come now. */
  coming: readonly string[]
}

/** Roles as they are to be where they change, new ones last. */
export function upgradeRoles(before: RolesBefore): RoleDefinition[] {
  const changed = before.here.map((role) => upgradedRole(role, before))
  const known = new Set(before.here.map((role) => role.key))
  const added = [...before.shipped.values()].filter(({ key }) => !known.has(key) && !before.brought.has(key))
  return [...changed.filter((role, at) => !isDeepStrictEqual(role, before.here[at])), ...added]
}

function upgradedRole(role: RoleDefinition, before: RolesBefore): RoleDefinition {
  if (role.administrator === true) return role
  const shipped = before.shipped.get(role.key)
  const brought = before.brought.get(role.key)
  if (shipped === undefined) return ownRole(role, before.coming)
  const lines = Object.entries(shipped.objects).filter(([id]) => isNewLine(role, id, before))
  const verbs = shipped.permissions.filter(
    (verb) => !brought?.permissions.includes(verb) && !role.permissions.includes(verb),
  )
  return {
    ...role,
    objects: { ...role.objects, ...Object.fromEntries(lines) },
    permissions: [...role.permissions, ...verbs],
  }
}

/** A line for what is there already comes only where what held without it is still as the product had it. */
function isNewLine(role: RoleDefinition, objectId: string, { brought, coming }: RolesBefore): boolean {
  if (role.objects[objectId] !== undefined) return false
  if (coming.includes(objectId)) return true
  const was = brought.get(role.key)
  if (was === undefined || was.objects[objectId] !== undefined) return false
  return isDeepStrictEqual(role.defaults, was.defaults)
}

/** Somebody's own role sees new objects when it sees everything; else they stay hidden until somebody says more. */
function ownRole(role: RoleDefinition, coming: readonly string[]): RoleDefinition {
  if (role.defaults.read === 'all') return role
  const hidden = coming.filter((id) => role.objects[id] === undefined)
  const lines = hidden.map((id): [string, ObjectPermissions] => [id, nothing])
  return { ...role, objects: { ...role.objects, ...Object.fromEntries(lines) } }
}
