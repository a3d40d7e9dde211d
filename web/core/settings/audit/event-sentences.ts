import type { CoreEvents } from '../../../../shared/core/events.ts'
import type { texts } from './texts/en.ts'

type Key = keyof typeof texts

interface EventSentence {
  says: Key
  /** What several of one kind say, told as one. */
  many?: Key
  /** Where one kind says one of several things, by what its payload holds. */
  finer?: (payload: Readonly<Record<string, unknown>>) => Key | null
}

/** What each kind of event says in the audit log; null: it stands there nowhere. */
const sentences: Readonly<Record<keyof CoreEvents, EventSentence | Key | null>> = {
  'records.created': { says: 'created', many: 'createdMany' },
  'records.updated': { says: 'updated', many: 'updatedMany' },
  'records.deleted': { says: 'deleted', many: 'deletedMany' },
  'records.restored': { says: 'restored', many: 'restoredMany' },
  'records.purged': { says: 'purged', many: 'purgedMany' },
  'exports.made': { says: 'exported', finer: ({ what }) => (what === 'auditLog' ? 'exportedLog' : null) },
  'metadata.changed': 'definitionsChanged',
  'layouts.changed': 'layoutChanged',
  'views.changed': { says: 'viewsChanged', finer: ({ name }) => (name === undefined ? null : 'viewChanged') },
  'settings.changed': {
    says: 'settingsChanged',
    finer: ({ keys }) => (String(keys) === 'start' ? 'startChosen' : null),
  },
  'menus.changed': 'menusChanged',
  'settings.rates-changed': 'ratesChanged',
  'members.invited': 'invited',
  'members.invitation-revoked': 'invitationRevoked',
  'members.joined': 'joined',
  'members.role-changed': 'roleGiven',
  'members.deactivated': 'deactivated',
  'members.reactivated': 'reactivated',
  'members.reset-link-made': 'resetLinkMade',
  'members.signed-in': {
    says: 'signedIn',
    finer: ({ isNewDevice, userAgent }) =>
      userAgent === null ? 'signedInPlain' : isNewDevice === true ? 'signedInNew' : null,
  },
  'members.sign-in-refused': {
    says: 'refusedPassword',
    finer: ({ why }) => (why === 'code' ? 'refusedCode' : null),
  },
  'members.sessions-ended': {
    says: 'sessionsEnded',
    finer: ({ which }) => (which === 'own' ? 'signedOut' : which === 'one' ? 'sessionEnded' : null),
  },
  'members.password-changed': 'passwordChanged',
  'members.second-factor-changed': 'secondFactorChanged',
  'members.api-key-created': 'keyMade',
  'members.api-key-used': 'keyUsed',
  'members.api-key-revoked': 'keyRevoked',
  'access.role-created': 'roleMade',
  'access.role-changed': 'roleChanged',
  'access.role-deleted': 'roleDeleted',
  'access.shared': 'shared',
  'access.unshared': 'unshared',
  'access.seeing-as-begun': 'seeingAsBegun',
  'access.seeing-as-ended': 'seeingAsEnded',
  'operations.started': null,
  'operations.finished': 'operationFinished',
  'imports.started': 'importStarted',
  'imports.finished': 'importFinished',
  'imports.discarded': 'importDiscarded',
}

/** The key of what an event says; null where nothing is known to be said of its kind. */
export function sentenceOf(
  kind: string,
  payload: Readonly<Record<string, unknown>>,
  isRun: boolean,
): Key | null {
  const found = Object.hasOwn(sentences, kind) ? sentences[kind as keyof CoreEvents] : null
  if (found === null || typeof found === 'string') return found
  return found.finer?.(payload) ?? (isRun ? found.many : undefined) ?? found.says
}
