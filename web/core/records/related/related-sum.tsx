import { useQuery } from '@tanstack/react-query'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { isSummable } from '../../metadata/summable.ts'
import { aggregateRecords } from '../../record-requests.ts'
import styles from './related-lists.module.css'
import { relationOf } from './relation.ts'

interface Props {
  inverse: InverseReference
  record: RecordValues
  field: FieldDefinition
}

/** What the amounts of a related list come to. */
export function RelatedSum({ inverse, record, field }: Props) {
  const label = useLabel()
  const { currency } = useValueContext()
  const { filter } = relationOf(inverse, record)
  const result = resultField(field)
  // The price of one thing and the price of another make nothing together.
  const isSummed = result.type === 'currency' && isSummable(field)
  const { data } = useQuery({
    queryKey: ['records', inverse.object.name, 'sums', 'related', { field: field.name }, filter],
    queryFn: ({ signal }) =>
      aggregateRecords(
        inverse.object.name,
        { filter, measures: [{ function: 'sum', field: field.name, as: 'sum' }] },
        signal,
      ),
    enabled: isSummed,
  })
  const sum = data?.groups[0]?.measures.sum
  if (!isSummed || sum === null || sum === undefined) return null
  return (
    <span className={styles.sum} title={label(field.label)}>
      <FieldValue field={result} value={{ amount: String(sum), currency }} related={{}} />
    </span>
  )
}
