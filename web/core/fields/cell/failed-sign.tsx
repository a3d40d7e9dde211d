import { Suspense } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { type Holder, hasFailed } from '../../metadata/column-value.ts'
import { useLabel } from '../../metadata/metadata.ts'
import styles from './cell.module.css'

// Few formulas fail.
const FailedFormula = latePart(async () => (await import('./failed-formula.tsx')).FailedFormula, {
  missing: 'unseen',
})

interface Props {
  field: FieldDefinition
  record: Holder | undefined
}

/** In the place of a formula's result that could not be computed: the sign of that, which says why. */
export function FailedSign({ field, record }: Props) {
  if (!record || !hasFailed(field, record)) return null
  return (
    <Suspense>
      <FailedFormula field={field} record={record} isSign />
    </Suspense>
  )
}

/** The same where no column or label says which formula it is. */
export function FailedNamed({ field, record }: Props) {
  const label = useLabel()
  return (
    <span className={styles.failedNamed}>
      <FailedSign field={field} record={record} />
      {label(field.label)}
    </span>
  )
}
