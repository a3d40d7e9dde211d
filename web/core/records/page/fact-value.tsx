import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { RecordName } from '../../fields/cell/record-name.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { PeekReference } from '../peek/peek-reference.tsx'
import styles from './fact-row.module.css'

/** A value on a record's own page: references lead on, long text keeps its lines. */
export function FactValue({ field, one }: { field: FieldDefinition; one: OneRecord }) {
  const value = one.record[field.name] ?? null
  if (value === null) return null
  if (isReference(field)) {
    // Values of a reference field are ids, one or several.
    const ids = idsOf(value as ReferenceValue)
    return (
      <span className={styles.references}>
        {ids.map((id) => (
          <span key={id} className={styles.reference} data-peekable>
            <RecordName id={id} related={one.related} isLink />
            <PeekReference id={id} related={one.related} />
          </span>
        ))}
      </span>
    )
  }
  if (field.type === 'longText') return <span className={styles.lines}>{String(value)}</span>
  return <FieldValue field={field} value={value} related={one.related} />
}
