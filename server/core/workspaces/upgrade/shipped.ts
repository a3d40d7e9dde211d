import { createHash } from 'node:crypto'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { defaultRoles } from '../../access/default-roles.ts'
import type { ServerModule } from '../../module.ts'

/** The definitions this program brings to every workspace. */
interface Shipped {
  objects: readonly ObjectDefinition[]
  roles: readonly RoleDefinition[]
  /** The same for the same definitions, whichever process works it out. */
  fingerprint: string
}

const byModules = new WeakMap<readonly ServerModule[], Shipped>()

/** What these modules ship, in the form it has once it was stored. Worked out once. */
export function shippedBy(modules: readonly ServerModule[]): Shipped {
  const known = byModules.get(modules)
  if (known !== undefined) return known
  const objects = stored(modules.flatMap((module) => module.objects ?? []))
  const roles = stored(defaultRoles('en', modules))
  const hash = createHash('sha256').update(JSON.stringify([objects, roles]))
  const shipped = { objects, roles, fingerprint: hash.digest('hex').slice(0, 32) }
  byModules.set(modules, shipped)
  return shipped
}

/** As it comes back from the database: without what is undefined. */
function stored<T>(definitions: T): T {
  return JSON.parse(JSON.stringify(definitions)) as T
}
