import type { ObjectPermissions, RoleDefinition } from '../../../shared/core/access.ts'

/** What the actor of a context may do, resolved once per request from role, teams and shares. */
export interface Access {
  readonly memberId: string | null
  /** Whose records count as own: the member's, or those of the one through whose eyes they look. */
  readonly ownerId: string | null
  readonly role: RoleDefinition
  /** The member's own team and every team below it. */
  readonly teamIds: readonly string[]
  /** The member's own team and every team above it: what is shared with one of them reaches the member. */
  readonly teamIdsAbove: readonly string[]
  /** Members of `teamIds`, the member included: whose records scope 'team' covers. */
  readonly teamMemberIds: readonly string[]
  /** Definition ids of objects in which at least one record is shared with the member or a team above. */
  readonly sharedObjectIds: ReadonlySet<string>
  /** Holds a verb (`module.verb`)? Administrators and the system hold all. */
  can(permission: string): boolean
  /** By object definition id. */
  object(objectId: string): ObjectPermissions
  /** May this field (by definition id) be seen, may it be written? */
  canReadField(objectId: string, fieldId: string): boolean
  canWriteField(objectId: string, fieldId: string): boolean
}

export type RecordVerb = 'read' | 'update' | 'delete'
