import type { ObjectPermissions, RoleDefinition } from '../../../shared/core/access.ts'

const reads: ObjectPermissions = { create: false, read: 'all', update: 'none', delete: 'none' }
const full: ObjectPermissions = { create: true, read: 'all', update: 'all', delete: 'all' }

/** Made for everyone: people of the workspace, how deals move, what is sold. */
const background = { member: reads, team: reads, pipeline: reads, stage: reads, product: reads }

/** The roles a new workspace starts with. They may be changed and removed like any other, but for the administrator's. */
export const defaultRoles: readonly RoleDefinition[] = [
  {
    key: 'administrator',
    name: 'Administrator',
    administrator: true,
    defaults: full,
    objects: {},
    permissions: [],
  },
  {
    key: 'manager',
    name: 'Manager',
    defaults: { create: true, read: 'all', update: 'team', delete: 'team' },
    objects: {
      ...background,
      product: { ...full, delete: 'none' },
      deal: { create: true, read: 'team', update: 'team', delete: 'team' },
      affiliation: full,
      note: { create: true, read: 'all', update: 'own', delete: 'own' },
    },
    permissions: ['records.import', 'records.export', 'operations.undo', 'views.share'],
  },
  {
    key: 'salesperson',
    name: 'Salesperson',
    defaults: { create: true, read: 'all', update: 'own', delete: 'own' },
    objects: {
      ...background,
      deal: { create: true, read: 'own', update: 'own', delete: 'own' },
      affiliation: full,
    },
    permissions: ['records.import'],
  },
  {
    key: 'readOnly',
    name: 'Read only',
    defaults: reads,
    objects: {},
    permissions: [],
  },
]
