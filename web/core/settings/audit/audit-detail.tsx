import { Link } from '@tanstack/react-router'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { DifferenceLines } from '../roles/role-differences.tsx'
import { differencesBetween, draftOf } from '../roles/role-draft.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'
import { SettingLines } from './setting-lines.tsx'

interface Props {
  event: HistoryEvent
  related: Related
}

/** What was before and after, and by what an entry is found again. */
export function AuditDetail({ event, related }: Props) {
  const t = useTexts(auditTexts)
  return (
    <div className={styles.detail}>
      {event.changes && <FieldLines event={event} related={related} />}
      <Payload event={event} />
      <dl className={styles.facts}>
        <dt>{t('kind')}</dt>
        <dd className={styles.code}>{event.kind}</dd>
        <dt>{t('operation')}</dt>
        <dd className={styles.code}>{event.operationId}</dd>
        <dt>{t('entry')}</dt>
        <dd className={styles.code}>{event.id}</dd>
      </dl>
      {event.recordId !== null && (
        <Link to="/settings/audit-log" search={{ record: event.recordId }} className={styles.link}>
          {t('allOfRecord')}
        </Link>
      )}
    </div>
  )
}

function FieldLines({ event, related }: Props) {
  const t = useTexts(auditTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const fields = byId.get(event.objectId ?? '')?.fields ?? []
  const changes = Object.entries(event.changes ?? {}).flatMap(([id, [before, after]]) => {
    const field = fields.find((one) => one.id === id)
    return field ? [{ field, before, after }] : []
  })
  if (changes.length === 0) return null
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field.id}>
            <th scope="row">{label(field.label)}</th>
            <td>
              <FieldValue field={field} value={before} related={related} />
            </td>
            <td>
              <FieldValue field={field} value={after} related={related} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Payload({ event: { kind, payload } }: { event: HistoryEvent }) {
  if (kind === 'settings.changed') return <SettingLines payload={payload} />
  if (kind !== 'access.role-changed' || !payload.before || !payload.after) return null
  const [before, after] = [payload.before, payload.after] as [RoleDefinition, RoleDefinition]
  return <DifferenceLines differences={differencesBetween(draftOf(before), draftOf(after))} />
}
