import type { ReactNode } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useRoleText } from '../../people/role-text.ts'
import { useDeviceName } from '../device-name.ts'
import { useRoleName } from '../role-name.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'
import type { AuditEntry } from './fold-runs.ts'
import { Subject } from './subject.tsx'

/** Says a sentence by a key that is only known when the event is: keys are checked by a test of the texts. */
type SayAny = (key: string, values: Readonly<Record<string, ReactNode>>) => ReactNode

const runs: Readonly<Record<string, string>> = {
  'records.created': 'createdMany',
  'records.updated': 'updatedMany',
  'records.deleted': 'deletedMany',
  'records.restored': 'restoredMany',
  'records.purged': 'purgedMany',
}

const sentences: Readonly<Record<string, string>> = {
  'records.created': 'created',
  'records.assigned': 'assigned',
  'records.updated': 'updated',
  'records.deleted': 'deleted',
  'records.restored': 'restored',
  'records.purged': 'purged',
  'exports.made': 'exported',
  'metadata.changed': 'definitionsChanged',
  'layouts.changed': 'layoutChanged',
  'views.changed': 'viewsChanged',
  'settings.changed': 'settingsChanged',
  'menus.changed': 'menusChanged',
  'settings.rates-changed': 'ratesChanged',
  'members.invited': 'invited',
  'members.invitation-revoked': 'invitationRevoked',
  'members.joined': 'joined',
  'members.role-changed': 'roleGiven',
  'members.deactivated': 'deactivated',
  'members.reactivated': 'reactivated',
  'members.reset-link-made': 'resetLinkMade',
  'members.signed-in': 'signedIn',
  'members.sign-in-refused': 'refusedPassword',
  'members.sessions-ended': 'sessionsEnded',
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
  'operations.finished': 'operationFinished',
  'imports.started': 'importStarted',
  'imports.finished': 'importFinished',
  'imports.discarded': 'importDiscarded',
}

/** Where one kind of event says one of several things, by what its payload holds. */
const finer: Readonly<Record<string, (payload: Record<string, unknown>) => string | null>> = {
  'exports.made': ({ what }) => (what === 'auditLog' ? 'exportedLog' : null),
  'views.changed': ({ name }) => (name === undefined ? null : 'viewChanged'),
  'settings.changed': ({ keys }) => (String(keys) === 'start' ? 'startChosen' : null),
  'members.signed-in': ({ isNewDevice, userAgent }) =>
    userAgent === null ? 'signedInPlain' : isNewDevice === true ? 'signedInNew' : null,
  'members.sign-in-refused': ({ why }) => (why === 'code' ? 'refusedCode' : null),
  'members.sessions-ended': ({ which }) =>
    which === 'own' ? 'signedOut' : which === 'one' ? 'sessionEnded' : null,
}

/** What happened, in words; what no sentence is known for by its kind. */
export function AuditSentence({ entry, related }: { entry: AuditEntry; related: Related }) {
  const t = useTexts(auditTexts)
  const objectName = useObjectName()
  const roleText = useRoleText()
  const roleName = useRoleName()
  const deviceName = useDeviceName()
  const label = useLabel()
  const { event, count } = entry
  const { kind, payload } = event
  const isRun = count > 1 && runs[kind] !== undefined
  const key = finer[kind]?.(payload) ?? (isRun ? runs : sentences)[kind]
  if (key === undefined) return <span className={styles.code}>{kind}</span>
  const { name, role, to, from, email, currencies, userAgent } = payload
  const say = t.rich as unknown as SayAny
  return say(key, {
    count,
    object: objectName(event, count > 1 || event.recordId === null),
    record: <About event={event} related={related} />,
    name: <b>{typeof name === 'object' ? label(name as LocalizedText) : roleText(String(name ?? ''))}</b>,
    role: <b>{roleName(role ?? to)}</b>,
    from: String(from ?? ''),
    email: String(email ?? ''),
    device: deviceName(typeof userAgent === 'string' ? userAgent : null),
    list: Array.isArray(currencies) ? currencies.join(', ') : '',
  })
}

function useObjectName(): (event: HistoryEvent, isPlural: boolean) => string {
  const { language } = useTexts(auditTexts)
  const { byId } = useMetadata()
  const label = useLabel()
  return ({ objectId, payload }, isPlural) => {
    // A layout is of an object, though the event is about no record of it.
    const object = byId.get(objectId ?? String(payload.objectId ?? ''))
    if (!object) return objectId ?? ''
    return inSentence(label(isPlural ? object.pluralLabel : object.label), language)
  }
}

function About({ event, related }: { event: HistoryEvent; related: Related }) {
  const { byId } = useMetadata()
  const object = event.recordId === null ? 'member' : byId.get(event.objectId ?? '')?.name
  return <Subject object={object} id={event.recordId ?? memberIn(event)} related={related} />
}

function memberIn({ payload }: HistoryEvent): string | null {
  return typeof payload.memberId === 'string' ? payload.memberId : null
}
