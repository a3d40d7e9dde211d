import { useState } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../views/may-edit.ts'
import { PlaceEditor } from '../edit/place-editor.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from './record-head.module.css'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
}

/** A fact of the head that has no value yet: who may, writes it here. */
export function MissingFact({ object, one, field }: Props) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const path = fieldPath(useMetadata(), object, field.name)
  const mayEdit = useMayEdit(object)
  const [isEditing, setEditing] = useState(false)
  const canEdit = path !== null && mayEdit(path) && one.record.deletedAt === null
  if (!canEdit) return <span className={styles.none}>–</span>
  if (isEditing) {
    return (
      <span className={styles.editor}>
        <PlaceEditor object={object} one={one} field={field} onLeave={() => setEditing(false)} />
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={`${label(field.label)}: ${t('addValue')}`}
      onClick={() => setEditing(true)}
    >
      {t('addValue')}
    </button>
  )
}
