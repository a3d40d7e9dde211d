import { findField } from '../../../../shared/core/metadata.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import type { BoardCardProps } from '../../web-module.ts'
import styles from './board.module.css'
import { cardFields } from './board-question.ts'

const linesAtMost = 4

/** A card of an object no module knows: its name and its first short fields that say something. */
export function PlainCard({ object, record, related }: BoardCardProps) {
  const label = useLabel()
  const fields = cardFields(object, undefined)
    .filter((name) => name !== object.titleField)
    .flatMap((name) => findField(object, name) ?? [])
    .filter((field) => record[field.name] !== null && record[field.name] !== undefined)
  return (
    <>
      <span className={`${styles.cardTitle} strong`}>
        <Name>{record.title}</Name>
      </span>
      {fields.slice(0, linesAtMost).map((field) => (
        <span key={field.id} className={styles.cardLine} title={label(field.label)}>
          <FieldValue field={field} value={record[field.name]} related={related} />
        </span>
      ))}
    </>
  )
}
