/** Whose records: everyone's; the member's team and the teams below; the member's own; nobody's. */
export const scopes = ['all', 'team', 'own', 'none'] as const
export type Scope = (typeof scopes)[number]

/** How far each reaches: a wider one holds all that a narrower does. */
export const scopeWidth: Readonly<Record<Scope, number>> = { none: 0, own: 1, team: 2, all: 3 }

export interface ObjectPermissions {
  create: boolean
  read: Scope
  update: Scope
  delete: Scope
  /** Fields by definition id: hidden is as if it did not exist; readOnly is seen but refused on write. */
  fields?: Record<string, 'hidden' | 'readOnly'>
}

/** What members holding a role may do. Stored, used and sent in this one form. */
export interface RoleDefinition {
  /** Permanent, ^[a-z][A-Za-z0-9]{0,49}$. */
  key: string
  name: string
  description?: string
  /** Can do everything; cannot be narrowed. */
  administrator?: boolean
  /** Applies to objects not listed in `objects` (also ones made later). */
  defaults: ObjectPermissions
  /** By object definition id. */
  objects: Record<string, ObjectPermissions>
  /** Verbs held, as `module.verb` (see Permissions in shared/platform/registry.ts). */
  permissions: string[]
}
