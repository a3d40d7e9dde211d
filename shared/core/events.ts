import type { RoleDefinition } from './access.ts'
import type { LocalizedText } from './metadata.ts'

/** Events of the core; what follows from each is in `event-kinds.ts`. Modules add theirs the same way in their contract.ts. */
export interface CoreEvents {
  /** `assignedTo`: the member who owns the record now and is not whoever did this. Never told to readers. */
  'records.created': { assignedTo?: string }
  'records.updated': { assignedTo?: string }
  'records.deleted': Record<never, never>
  'records.restored': Record<never, never>
  'records.purged': Record<never, never>
  /** `operationId`: steps that take time are to be run under it, in the background. */
  'metadata.changed': { objectId: string; steps: string[]; operationId?: string }
  /** `name`: of a shared view; those of one's own are nobody's matter. */
  'views.changed': { viewId: string; name?: LocalizedText }
  'layouts.changed': { objectId: string; roleKey: string }
  'settings.changed': { keys: string[]; before?: Record<string, unknown>; after?: Record<string, unknown> }
  'members.invited': { memberId: string; email: string }
  'members.invitation-revoked': { memberId: string; email: string }
  'members.joined': { memberId: string; email: string; invitedBy?: string }
  'members.role-changed': { memberId: string; from: string | null; to: string }
  'members.deactivated': { memberId: string }
  'members.reactivated': { memberId: string }
  /** Private views became another member's; `names`: of up to a hundred of them. */
  'members.views-handed-over': {
    memberId: string
    heirId: string
    viewIds: string[]
    names: LocalizedText[]
  }
  'members.reset-link-made': { memberId: string }
  'members.password-changed': { memberId: string }
  'members.second-factor-changed': { memberId: string; isOn: boolean }
  /** Somebody came in; `isNewDevice`: with a browser they had not come with before. */
  'members.signed-in': {
    memberId: string
    by: 'password' | 'code' | 'invitation' | 'link'
    isNewDevice: boolean
    address: string
    userAgent: string | null
  }
  'members.sign-in-refused': {
    memberId: string
    why: 'password' | 'code'
    address: string
    userAgent: string | null
  }
  'members.sessions-ended': { memberId: string; which: 'own' | 'one' | 'others' }
  'members.api-key-used': { apiKeyId: string; memberId: string; name: string }
  'members.api-key-created': { apiKeyId: string; memberId: string; name: string; scopes: string[] }
  'members.api-key-revoked': { apiKeyId: string; memberId: string; name: string }
  /** An administrator began to look at the workspace as a member of a role, or ended that. */
  'access.seeing-as-begun': { role: string; name: string; memberId: string }
  'access.seeing-as-ended': { role: string; memberId: string }
  'access.role-created': { key: string; name: string }
  'access.role-changed': { key: string; name: string; before?: RoleDefinition; after?: RoleDefinition }
  'access.role-deleted': { key: string; name: string }
  'access.shared': { shareId: string; memberId: string | null; teamId: string | null; level: string }
  'access.unshared': { shareId: string; memberId: string | null; teamId: string | null }
  'settings.rates-changed': { currencies: string[] }
  /** Records, or the audit log, left as a file. */
  'exports.made': { what: 'records' | 'auditLog'; format: string; isFiltered: boolean }
  /** Work in the background that is to be begun, or gone on with. */
  'operations.started': { operationId: string }
  'operations.finished': { operationId: string; status: 'done' | 'failed' | 'cancelled' }
  'imports.started': { importId: string; dryRun: boolean }
  'imports.discarded': { importId: string }
  'imports.finished': { importId: string; status: 'done' | 'failed' | 'cancelled' }
  'menus.changed': { roleKey: string }
}

/** What the core tells and does not keep. */
export interface CorePassingEvents {
  /** One's own favourites, choices or records opened last are others than before. */
  'navigation.changed': { memberId: string }
  /** What took time of a change of definitions is done, or failed. */
  'metadata.steps-ended': { operationId: string }
  /** A member is told something, or has read it. */
  'notifications.changed': { memberId: string }
  /** After each batch. */
  'imports.progressed': { importId: string; dryRun: boolean; rows: number }
}

declare module '../platform/registry.ts' {
  interface Events extends CoreEvents {}
  interface PassingEvents extends CorePassingEvents {}
  interface NotificationKinds {
    /** Records were given to the member by somebody else. */
    'records.assigned': { operationId: string }
    /** Work in the background that the member began has ended. */
    'operations.finished': {
      operationId: string
      status: 'done' | 'failed'
      kind: 'bulk' | 'undo' | 'export'
      action: string | null
      done: number
      failed: number
    }
    'imports.finished': {
      importId: string
      status: 'done' | 'failed'
      title: string
      done: number
      failed: number
    }
    /** What took time of a change of definitions: filling a field, building an index. */
    'metadata.finished': { operationId: string; status: 'done' | 'failed' }
    /** Somebody the member invited is there. */
    'members.joined': { memberId: string }
    /** Views that the member kept for themselves were given to somebody else; `names`: of up to five. */
    'members.views-handed-over': { names: LocalizedText[] }
  }
  interface Permissions {
    /** Objects, fields, layouts. */
    'metadata.manage': true
    /** Members, invitations, teams, roles. */
    'members.manage': true
    /** Workspace settings, rates. */
    'settings.manage': true
    'records.import': true
    'records.export': true
    /** Undo what others did. */
    'operations.undo': true
    /** Remove records in the bin for good. */
    'records.purge': true
    'views.share': true
    /** Who did what in the workspace. */
    'audit.read': true
  }
}
