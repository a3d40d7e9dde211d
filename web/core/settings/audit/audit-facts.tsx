import type { ReactNode } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useDeviceName } from '../device-name.ts'
import { useStepKindName } from '../objects/step-names.ts'
import { useRoleName } from '../role-name.ts'
import { auditTexts } from './audit-texts.ts'
import { Subject } from './subject.tsx'

interface Props {
  event: HistoryEvent
  related: Related
}

type Key = PlainKeyOf<typeof auditTexts>

const proofs: Readonly<Record<string, Key>> = {
  password: 'byPassword',
  code: 'byCode',
  invitation: 'byInvitation',
  link: 'byLink',
}
const endings: Readonly<Record<string, Key>> = {
  done: 'endDone',
  failed: 'endFailed',
  cancelled: 'endCancelled',
}

/** What else is known of an event besides its sentence, each by a name a reader knows. */
export function AuditFacts({ event, related }: Props) {
  const t = useTexts(auditTexts)
  const facts = useFacts({ event, related })
  const shown = facts.filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (shown.length === 0) return null
  return (
    <>
      {shown.map(([name, value]) => (
        <div key={name} data-fact={name}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </>
  )
}

function useFacts({ event, related }: Props): [Key, ReactNode][] {
  const t = useTexts(auditTexts)
  const roleName = useRoleName()
  const deviceName = useDeviceName()
  const stepName = useStepKindName()
  const { payload } = event
  const word = (words: Readonly<Record<string, Key>>, value: unknown) => {
    const key = words[String(value)]
    return key === undefined ? null : t(key)
  }
  const person = (object: string, id: unknown) =>
    typeof id === 'string' ? <Subject object={object} id={id} related={related} /> : null
  const label = useLabel()
  const { steps, userAgent, isOn, level, by } = payload
  const names = Array.isArray(payload.names) ? (payload.names as LocalizedText[]) : []
  // A sign-in is told with its member; what is done to a member has them as its record.
  const isAboutOther = event.kind.startsWith('access.') && event.recordId !== null
  return [
    ['member', isAboutOther ? person('member', payload.memberId) : null],
    ['team', person('team', payload.teamId)],
    ['mayDo', level === 'update' ? t('mayUpdate') : level === 'read' ? t('mayRead') : null],
    ['role', payload.roleKey === undefined ? null : roleName(payload.roleKey)],
    ['invitedBy', person('member', payload.invitedBy)],
    ['proof', event.kind === 'members.signed-in' ? word(proofs, by) : null],
    ['device', typeof userAgent === 'string' ? deviceName(userAgent) : null],
    ['views', names.map(label).join(' · ')],
    ['address', typeof payload.address === 'string' ? payload.address : null],
    ['secondFactor', typeof isOn === 'boolean' ? t(isOn ? 'on' : 'off') : null],
    ['steps', Array.isArray(steps) ? steps.map((step) => stepName(String(step))).join(' · ') : null],
    ['format', typeof payload.format === 'string' ? payload.format.toUpperCase() : null],
    ['narrowed', payload.isFiltered === true ? t('filtered') : null],
    ['ended', word(endings, payload.status)],
    ['source', event.source === null ? null : t(event.source)],
  ]
}
