import { Link } from '@tanstack/react-router'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { copyText } from '../../../platform/ui/forms/copy-text.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { changedFields, type FieldChange } from '../../records/timeline/changed-fields.ts'
import { foldFollowers } from '../../records/timeline/fold-followers.ts'
import { useRoleName } from '../role-name.ts'
import { DifferenceLines } from '../roles/role-differences.tsx'
import { differencesBetween, draftOf } from '../roles/role-draft.ts'
import styles from './audit.module.css'
import { AuditFacts } from './audit-facts.tsx'
import { auditTexts } from './audit-texts.ts'
import { ChangeLines } from './change-lines.tsx'
import { SettingLines } from './setting-lines.tsx'

interface Props {
  event: HistoryEvent
  related: Related
}

/** What was before and after, what else is known of it, and where it leads. */
export function AuditDetail({ event, related }: Props) {
  const t = useTexts(auditTexts)
  const { operationKind, operationId, payload, recordId } = event
  const importId = typeof payload.importId === 'string' ? payload.importId : null
  const ofOperation = payload.operationId ?? (operationKind === 'change' ? null : operationId)
  const copy = async () => {
    if (await copyText(event.id)) sayDone(t('copied'))
  }
  return (
    <div className={styles.detail}>
      {event.changes && <FieldLines event={event} related={related} />}
      <Payload event={event} />
      <dl className={styles.facts}>
        <AuditFacts event={event} related={related} />
      </dl>
      <p className={styles.ways}>
        {recordId !== null && (
          <Link to="/settings/audit-log" search={{ record: recordId }} className={styles.link}>
            {t('allOfRecord')}
          </Link>
        )}
        {importId !== null && (
          <Link to="/imports" search={{ import: importId }} className={styles.link}>
            {t('theImport')}
          </Link>
        )}
        {typeof ofOperation === 'string' && importId === null && (
          <Link to="/operations" search={{ operation: ofOperation }} className={styles.link}>
            {t('theOperation')}
          </Link>
        )}
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {t('copyReference')}
        </button>
      </p>
    </div>
  )
}

function FieldLines({ event, related }: Props) {
  const t = useTexts(auditTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const context = useValueContext()
  const object = byId.get(event.objectId ?? '')
  const seen = object ? changedFields(object, event, context).seen : []
  if (seen.length === 0) return null
  const line = ({ field, before, after }: FieldChange) => ({
    name: label(field.label),
    before: <FieldValue field={field} value={before} related={related} />,
    after: <FieldValue field={field} value={after} related={related} />,
  })
  const lines = foldFollowers(seen).map(({ told, following }) => ({
    ...line(told),
    following: following.map(line),
  }))
  return <ChangeLines heading={t('field')} lines={lines} />
}

function Payload({ event: { kind, payload } }: { event: HistoryEvent }) {
  const t = useTexts(auditTexts)
  const roleName = useRoleName()
  if (kind === 'settings.changed') return <SettingLines payload={payload} />
  if (kind === 'members.role-changed') {
    const line = { name: t('role'), before: roleName(payload.from), after: roleName(payload.to) }
    return <ChangeLines heading={t('field')} lines={[line]} />
  }
  if (kind !== 'access.role-changed' || !payload.before || !payload.after) return null
  const [before, after] = [payload.before, payload.after] as [RoleDefinition, RoleDefinition]
  return <DifferenceLines differences={differencesBetween(draftOf(before), draftOf(after))} />
}
