import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useRoleText } from '../role-text.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'
import type { AuditEntry } from './fold-runs.ts'

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
  'members.password-changed': 'passwordChanged',
  'members.second-factor-changed': 'secondFactorChanged',
  'members.api-key-created': 'keyMade',
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

/** What happened, in words; what no sentence is known for by its kind. */
export function AuditSentence({ entry, related }: { entry: AuditEntry; related: Related }) {
  const t = useTexts(auditTexts)
  const objectName = useObjectName()
  const roleText = useRoleText()
  const { event, count } = entry
  if (event.kind === 'exports.made' && event.payload.what === 'auditLog') return t('exportedLog')
  const isRun = count > 1 && runs[event.kind] !== undefined
  const key = (isRun ? runs : sentences)[event.kind]
  if (key === undefined) return <span className={styles.code}>{event.kind}</span>
  const { name, role, to, from, email, currencies } = event.payload
  const object = objectName(event, count > 1 || event.recordId === null)
  const say = t.rich as unknown as SayAny
  return say(key, {
    count,
    object,
    record: <Subject event={event} related={related} />,
    name: <b>{typeof name === 'string' ? roleText(name) : ''}</b>,
    role: <b>{roleText(String(role ?? to ?? ''))}</b>,
    from: String(from ?? ''),
    email: String(email ?? ''),
    list: Array.isArray(currencies) ? currencies.join(', ') : '',
  })
}

function useObjectName(): (event: HistoryEvent, isPlural: boolean) => string {
  const { language } = useTexts(auditTexts)
  const { byId } = useMetadata()
  const label = useLabel()
  return ({ objectId }, isPlural) => {
    const object = byId.get(objectId ?? '')
    if (!object) return objectId ?? ''
    return inSentence(label(isPlural ? object.pluralLabel : object.label), language)
  }
}

function Subject({ event, related }: { event: HistoryEvent; related: Related }) {
  const t = useTexts(auditTexts)
  const { byId } = useMetadata()
  const shownTitle = useShownTitle()
  const id = event.recordId ?? memberIn(event)
  const object = event.recordId === null ? 'member' : byId.get(event.objectId ?? '')?.name
  const target = id === null ? undefined : related[id]
  if (id === null || object === undefined || target === undefined) return <b>{t('oneRecord')}</b>
  return (
    <Link to="/records/$object/$id" params={{ object, id }} className={styles.link}>
      <Name>{shownTitle(target) ?? t('oneRecord')}</Name>
    </Link>
  )
}

function memberIn({ payload }: HistoryEvent): string | null {
  return typeof payload.memberId === 'string' ? payload.memberId : null
}
