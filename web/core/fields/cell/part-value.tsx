import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { FieldValue } from '../field-value.tsx'
import styles from './cell.module.css'

interface Props {
  field: FieldDefinition
  /** A part of a composite value (address.city), which is plain text or a number. */
  part: string | undefined
  value: unknown
  related: Related
}

/** A value, or one part of it. */
export function PartValue({ field, part, value, related }: Props) {
  if (part === undefined) return <FieldValue field={field} value={value} related={related} />
  if (value === null || value === undefined) return null
  return <span className={styles.text}>{String(value)}</span>
}
