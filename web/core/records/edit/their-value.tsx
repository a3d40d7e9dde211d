import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord, RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useNamedRecords } from '../../marks/named-records.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './place-editor.module.css'

interface Props {
  /** The record as it is now. */
  one: OneRecord
  field: FieldDefinition
  /** The record as it was when the writing began. */
  begun: RecordValues
  /** What is written so far: somebody who wrote the same is not worth a word. */
  mine: unknown
  onTake: () => void
}

/** Beside a field that is being written: what somebody else made of it meanwhile, to be taken instead. */
export function TheirValue({ one, field, begun, mine, onTake }: Props) {
  const t = useTexts(recordTexts)
  const { record } = one
  const value = record[field.name] ?? null
  const { equals } = shownTypeOf(field)
  const isTheirs =
    record.version !== begun.version &&
    !equals(value, begun[field.name] ?? null) &&
    !equals(value, mine ?? null)
  const [author] = useNamedRecords('member', isTheirs && record.updatedBy ? [record.updatedBy] : [])
  if (!isTheirs) return null
  return (
    <span ref={comeIntoSight} className={styles.theirs} role="status">
      {t('theyChanged', { name: author?.title ?? t('someone') })}{' '}
      <b>
        <FieldValue field={field} value={value} related={one.related} />
      </b>
      <button
        type="button"
        // Before the field loses the focus, which would save what is written.
        onPointerDown={(event) => {
          event.preventDefault()
          onTake()
        }}
        onClick={onTake}
      >
        {t('takeIt')}
      </button>
    </span>
  )
}

// Below the field it may lie beyond the lower edge.
function comeIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
