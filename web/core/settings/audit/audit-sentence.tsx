import type { ReactNode } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useRoleText } from '../../people/role-text.ts'
import { useDeviceName } from '../device-name.ts'
import { useRoleName } from '../role-name.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'
import { useAuditWords } from './audit-words.ts'
import { sentenceOf } from './event-sentences.ts'
import type { AuditEntry } from './fold-runs.ts'
import { Subject } from './subject.tsx'

/** Says a sentence by a key that is only known when the event is: keys are checked by a test of the texts. */
type SayAny = (key: string, values: Readonly<Record<string, ReactNode>>) => ReactNode

/** What happened, in words; what no sentence is known for by its kind. */
export function AuditSentence({ entry, related }: { entry: AuditEntry; related: Related }) {
  const objectName = useObjectName()
  const roleText = useRoleText()
  const roleName = useRoleName()
  const deviceName = useDeviceName()
  const label = useLabel()
  const sayCounted = useCounted()
  const { byId } = useMetadata()
  const { event, count } = entry
  const { kind, payload } = event
  const said = sentenceOf(useAuditWords(), event, count > 1)
  const core = useTexts(auditTexts)
  const t = useTexts(said?.texts ?? auditTexts)
  if (said === null) return <span className={styles.code}>{kind}</span>
  const { name, role, to, from, email, currencies, userAgent, heirId } = payload
  const say = t.rich as unknown as SayAny
  const object = byId.get(event.objectId ?? '')
  return say(said.key, {
    counted: object === undefined ? core('someRecords', { count }) : sayCounted(object, count),
    object: objectName(event, event.recordId === null),
    record: <About event={event} related={related} />,
    name: <b>{typeof name === 'object' ? label(name as LocalizedText) : roleText(String(name ?? ''))}</b>,
    role: <b>{roleName(role ?? to)}</b>,
    heir: <Subject object="member" id={typeof heirId === 'string' ? heirId : null} related={related} />,
    from: String(from ?? ''),
    email: String(email ?? ''),
    device: deviceName(typeof userAgent === 'string' ? userAgent : null),
    list: Array.isArray(currencies) ? listed(currencies.map(String), t.language) : '',
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
