import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { idsOf, type ReferenceValue } from '../../../shared/core/fields/reference.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { FieldValue } from '../fields/field-value.tsx'
import { RecordName } from '../fields/record-name.tsx'
import { fieldPath } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { useMayEdit } from '../views/may-edit.ts'
import styles from './fact-row.module.css'
import { PlaceEditor } from './place-editor.tsx'
import { recordTexts } from './record-texts.ts'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  label: string
}

/** One field of a record: its label, its value, and its editor in the same place. */
export function FactRow({ object, one, field, label }: Props) {
  const t = useTexts(recordTexts)
  const [isEditing, setEditing] = useState(false)
  const metadata = useMetadata()
  const path = fieldPath(metadata, object, field.name)
  const mayEdit = useMayEdit(object)
  const canEdit = path !== null && mayEdit(path) && one.record.deletedAt === null
  const value = one.record[field.name] ?? null
  const isLong = field.type === 'longText' || field.type === 'richText' || field.type === 'json'

  return (
    <div className={styles.fact} data-editable={canEdit || undefined} data-long={isLong || undefined}>
      <span className={styles.label} title={label}>
        {label}
      </span>
      {isEditing ? (
        <PlaceEditor object={object} one={one} field={field} onLeave={() => setEditing(false)} />
      ) : (
        <span className={styles.value}>
          <Value field={field} value={value} one={one} isLong={isLong} />
          {canEdit && (
            <button
              type="button"
              className={styles.edit}
              aria-label={`${label}: ${t('addValue')}`}
              onClick={() => setEditing(true)}
            >
              {value === null ? (
                <span className={styles.add}>{t('addValue')}</span>
              ) : (
                <Icon of={IconPencil} size={14} />
              )}
            </button>
          )}
        </span>
      )}
    </div>
  )
}

interface ValueProps {
  field: FieldDefinition
  value: unknown
  one: OneRecord
  isLong: boolean
}

function Value({ field, value, one, isLong }: ValueProps) {
  if (value === null) return null
  if (isReference(field)) {
    // Values of a reference field are ids, one or several.
    const ids = idsOf(value as ReferenceValue)
    return (
      <span className={styles.references}>
        {ids.map((id) => (
          <span key={id} className={styles.reference}>
            <RecordName id={id} related={one.related} isLink />
          </span>
        ))}
      </span>
    )
  }
  if (isLong && field.type === 'longText') return <span className={styles.lines}>{String(value)}</span>
  return <FieldValue field={field} value={value} related={one.related} />
}
