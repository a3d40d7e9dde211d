import type { Events, PassingEvents } from '../platform/registry.ts'
import type { AuditArea } from './audit-areas.ts'
import type { CoreEvents, CorePassingEvents } from './events.ts'

/** Who may know that something happened; its record, where it has one, they see already. */
export type EventAudience =
  | 'everyone'
  /** Who reads records of the object it names, or defines objects. */
  | 'readers-of-object'
  /** The member it names, and nobody else. */
  | 'member'
  /** That member, and who manages members. */
  | 'managers-and-member'
  /** Who sees its record; without one, who manages members. */
  | 'managers-without-record'
  /** Who did it. */
  | 'actor'
  /** Who did it, and who may take back what others did; of the object it names, those who read it. */
  | 'actor-and-undoers'

/** What a browser has read and must ask for again. */
export type OutdatedRead =
  /** The record it names, lists and sums of its object. */
  | 'its-records'
  | 'all-records'
  | 'definitions'
  /** How far a change of definitions is. */
  | 'preparations'
  | 'layouts'
  | 'views'
  /** Members, invitations, roles, shares, keys. */
  | 'people'
  /** Who the reader is and may, and how the workspace is set. */
  | 'session'
  | 'rates'
  | 'operations'
  | 'imports'
  /** The page of the import it names. */
  | 'its-import'
  /** How far the workspace is with its first steps. */
  | 'first-steps'
  /** Favourites, records opened last, menus, notifications: named after what they are about. */
  | 'own'

/** What follows from an event by its kind alone. */
export interface EventTraits {
  /** Where the audit log lists it; null: nowhere, as steps of work that its beginning and end tell of. */
  area: AuditArea | null
  audience: EventAudience
  /** It may end somebody's right to listen, or to what: streams look again before they tell anything else. */
  mayEndAccess?: true
  outdates: readonly OutdatedRead[]
}

/** The kinds of one module, complete: `EventTable<CoreEvents>`. */
export type EventTable<Kinds> = Readonly<Record<keyof Kinds & string, EventTraits>>

/** What a descriptor brings of it. */
export type ModuleEvents = Readonly<Partial<Record<keyof (Events & PassingEvents), EventTraits>>>

/** Every kind there is: the core's and those of these modules. */
export function eventsOf(modules: readonly { events?: ModuleEvents }[]): ReadonlyMap<string, EventTraits> {
  const all: ModuleEvents = Object.assign({}, coreEvents, ...modules.map(({ events }) => events))
  return new Map(Object.entries(all))
}

const ofRecord = { area: 'records', audience: 'everyone', outdates: ['its-records'] } as const
/** What is named in favourites and notifications is there no more, or again. */
const ofPresence = { ...ofRecord, outdates: ['its-records', 'own'] } as const
const ofMember = {
  area: 'members',
  audience: 'managers-and-member',
  mayEndAccess: true,
  outdates: ['people'],
} as const
const ofEntering = { ...ofMember, outdates: ['people', 'first-steps'] } as const
/** Keys and passwords: looked at as sign-ins are. */
const ofProof = { ...ofMember, area: 'signIns' } as const
/** Who comes and goes with a password changes nobody. */
const ofSignIn = { area: 'signIns', audience: 'managers-and-member', outdates: [] } as const
const ofAccess = {
  area: 'access',
  audience: 'managers-without-record',
  mayEndAccess: true,
  outdates: ['people', 'own'],
} as const
const ofOperation = { area: 'operations', audience: 'actor-and-undoers', outdates: ['operations'] } as const
const ofImport = { ...ofOperation, outdates: ['operations', 'imports'] } as const
const ofOwn = { area: null, audience: 'member', outdates: ['own'] } as const

/** The events of the core: what is not written here does not compile. */
export const coreEvents: EventTable<CoreEvents & CorePassingEvents> = {
  'records.created': ofRecord,
  'records.updated': ofRecord,
  'records.deleted': ofPresence,
  'records.restored': ofPresence,
  'records.purged': ofPresence,
  'metadata.changed': {
    area: 'definitions',
    audience: 'readers-of-object',
    // A value may have become another with its field's type.
    outdates: ['definitions', 'all-records', 'layouts'],
  },
  'metadata.steps-ended': { area: null, audience: 'everyone', outdates: ['preparations'] },
  'views.changed': { area: 'definitions', audience: 'everyone', outdates: ['views'] },
  'layouts.changed': { area: 'definitions', audience: 'readers-of-object', outdates: ['layouts'] },
  'settings.changed': { area: 'settings', audience: 'everyone', outdates: ['session', 'first-steps'] },
  'settings.rates-changed': { area: 'settings', audience: 'everyone', outdates: ['rates'] },
  'menus.changed': { area: 'settings', audience: 'everyone', outdates: ['own'] },
  'members.invited': ofEntering,
  'members.invitation-revoked': ofEntering,
  'members.joined': ofEntering,
  // The role may be the reader's own.
  'members.role-changed': { ...ofMember, outdates: ['people', 'session', 'own'] },
  'members.deactivated': ofMember,
  'members.reactivated': ofMember,
  'members.views-handed-over': { area: 'members', audience: 'managers-and-member', outdates: ['views'] },
  'members.reset-link-made': ofProof,
  'members.password-changed': ofProof,
  'members.second-factor-changed': { ...ofProof, outdates: ['people', 'first-steps'] },
  'members.api-key-created': ofProof,
  'members.api-key-used': ofProof,
  'members.api-key-revoked': ofProof,
  'members.signed-in': ofSignIn,
  'members.sign-in-refused': ofSignIn,
  'members.sessions-ended': { ...ofSignIn, mayEndAccess: true },
  'access.role-created': ofAccess,
  'access.role-changed': { ...ofAccess, outdates: ['people', 'session', 'own'] },
  'access.role-deleted': ofAccess,
  'access.shared': ofAccess,
  'access.unshared': ofAccess,
  'access.seeing-as-begun': ofAccess,
  'access.seeing-as-ended': ofAccess,
  'exports.made': { area: 'exports', audience: 'actor', outdates: [] },
  'operations.started': { ...ofOperation, area: null },
  'operations.finished': ofOperation,
  'imports.started': ofImport,
  'imports.progressed': { ...ofOperation, area: null },
  'imports.discarded': { ...ofImport, outdates: ['operations', 'imports', 'its-import'] },
  'imports.finished': { ...ofImport, outdates: ['operations', 'imports', 'first-steps'] },
  'navigation.changed': ofOwn,
  'notifications.changed': ofOwn,
}
