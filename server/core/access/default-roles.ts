import type { RoleDefinition } from '../../../shared/core/access.ts'
import { type Language, localized } from '../../../shared/core/metadata.ts'
import { stockRoles } from '../../../shared/core/stock-roles.ts'
import type { ServerModule } from '../module.ts'
import { full, reads } from './permission-lines.ts'
import { permissionsOf } from './permissions.ts'

/** Made for everyone: the people of the workspace. Modules add lines for their own objects. */
const background = { member: reads, team: reads }

type DefaultRole = Omit<RoleDefinition, 'name' | 'description' | 'permissions'> & {
  key: keyof typeof stockRoles
}

const administrator: DefaultRole = {
  key: 'administrator',
  administrator: true,
  defaults: full,
  objects: {},
}

const manager: DefaultRole = {
  key: 'manager',
  defaults: { create: true, read: 'all', update: 'team', delete: 'team' },
  objects: {
    ...background,
    note: { create: true, read: 'all', update: 'own', delete: 'own' },
  },
}

const salesperson: DefaultRole = {
  key: 'salesperson',
  defaults: { create: true, read: 'all', update: 'own', delete: 'own' },
  objects: background,
}

/** Answers for everyone's customers, so it keeps them all right; what it took down itself it may take away. */
const service: DefaultRole = {
  key: 'service',
  defaults: { create: true, read: 'all', update: 'all', delete: 'own' },
  objects: {
    ...background,
    note: { create: true, read: 'all', update: 'own', delete: 'own' },
  },
}

const readOnly: DefaultRole = {
  key: 'readOnly',
  defaults: reads,
  objects: {},
}

/**
 * The roles a new workspace starts with, named in its language, with what modules say of their objects and verbs.
 * They may be changed and removed like any other, but for the administrator's.
 */
export function defaultRoles(language: Language, modules: readonly ServerModule[]): RoleDefinition[] {
  const verbs = permissionsOf(modules)
  return [administrator, manager, salesperson, service, readOnly].map((role) => ({
    ...role,
    permissions: verbs.filter(({ heldBy }) => heldBy.some((key) => key === role.key)).map(({ key }) => key),
    objects: Object.assign({ ...role.objects }, ...modules.map((module) => module.roleLines?.[role.key])),
    name: localized(stockRoles[role.key].name, language),
    description: localized(stockRoles[role.key].description, language),
  }))
}
