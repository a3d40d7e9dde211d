/** Events of the core. Modules add theirs the same way in their contract.ts. */
declare module '../platform/registry.ts' {
  interface Events {
    'records.created': Record<never, never>
    'records.updated': Record<never, never>
    'records.deleted': Record<never, never>
    'records.restored': Record<never, never>
    'records.purged': Record<never, never>
    'metadata.changed': { objectId: string; steps: string[] }
    'settings.changed': { keys: string[] }
    'operations.undo-requested': { operationId: string }
    'imports.started': { importId: string }
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
    'views.share': true
  }
}

export {}
