import type { ObjectPermissions, RoleDefinition, Scope } from '../../../shared/core/access.ts'

/** What the actor of a context may do, resolved once per request from role, teams and shares. */
export interface Access {
  readonly memberId: string | null
  readonly role: RoleDefinition
  /** The member's own team and every team below it. */
  readonly teamIds: readonly string[]
  /** Members of those teams, the member included: whose records scope 'team' covers. */
  readonly teamMemberIds: readonly string[]
  /** Holds a verb (`module.verb`)? Administrators and the system hold all. */
  can(permission: string): boolean
  /** By object definition id. */
  object(objectId: string): ObjectPermissions
  /** May this field (by definition id) be seen, may it be written? */
  canReadField(objectId: string, fieldId: string): boolean
  canWriteField(objectId: string, fieldId: string): boolean
}

export type RecordVerb = 'read' | 'update' | 'delete'
export type { Scope }
