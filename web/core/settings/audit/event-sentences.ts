import type { CoreEvents } from '../../../../shared/core/events.ts'
import type { Texts } from '../../../platform/i18n/texts.ts'
import { auditTexts } from './audit-texts.ts'
import type { texts } from './texts/en.ts'

interface EventSentence<Key> {
  says: Key
  /** What several of one kind say, told as one. */
  many?: Key
  /** Where one kind says one of several things, by what its payload holds. */
  finer?: (payload: Readonly<Record<string, unknown>>) => Key | null
}

/** What each of some kinds of events says in the audit log, as a key of texts; null: it stands there nowhere. */
export type EventSentences<Kinds, Key extends string> = Readonly<
  Record<keyof Kinds & string, EventSentence<Key> | Key | null>
>

/** The kinds of one module, with the texts that say them. Places: name, record, object, role, from, email, count … */
export interface AuditWords {
  // biome-ignore lint/suspicious/noExplicitAny: each module has a catalogue of its own
  texts: Texts<any>
  // Held to its kinds and keys where it is written: `EventSentences`.
  sentences: EventSentences<Record<string, unknown>, string>
}

const sentences: EventSentences<CoreEvents, keyof typeof texts> = {
  'records.created': { says: 'created', many: 'createdMany' },
  'records.updated': { says: 'updated', many: 'updatedMany' },
  'records.deleted': { says: 'deleted', many: 'deletedMany' },
  'records.restored': { says: 'restored', many: 'restoredMany' },
  'records.purged': { says: 'purged', many: 'purgedMany' },
  'exports.made': { says: 'exported', finer: ({ what }) => (what === 'auditLog' ? 'exportedLog' : null) },
  'metadata.changed': 'definitionsChanged',
  'layouts.changed': 'layoutChanged',
  'views.changed': { says: 'viewsChanged', finer: ({ name }) => (name === undefined ? null : 'viewChanged') },
  'settings.changed': 'settingsChanged',
  'menus.changed': 'menusChanged',
  'settings.rates-changed': 'ratesChanged',
  'members.invited': 'invited',
  'members.invitation-revoked': 'invitationRevoked',
  'members.joined': 'joined',
  'members.role-changed': 'roleGiven',
  'members.deactivated': 'deactivated',
  'members.reactivated': 'reactivated',
  'members.views-handed-over': 'viewsHandedOver',
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

/** What the events of the core say. */
export const coreAuditWords: AuditWords = { texts: auditTexts, sentences }

/** The texts and the key in them of what an event says; null where nothing is known to be said of its kind. */
export function sentenceOf(
  words: readonly AuditWords[],
  { kind, payload }: { kind: string; payload: Readonly<Record<string, unknown>> },
  isRun: boolean,
): { texts: AuditWords['texts']; key: string } | null {
  const known = words.find((one) => Object.hasOwn(one.sentences, kind))
  const found = known?.sentences[kind] ?? null
  if (known === undefined || found === null) return null
  const { texts } = known
  if (typeof found === 'string') return { texts, key: found }
  return { texts, key: found.finer?.(payload) ?? (isRun ? found.many : undefined) ?? found.says }
}
