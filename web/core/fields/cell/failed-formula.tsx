import { IconAlertTriangle } from '@tabler/icons-react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import type { Holder } from '../../metadata/column-value.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from './cell.module.css'

interface Props {
  field: FieldDefinition
  record: Holder
  /** Only the sign, where there is no room for words. */
  isSign?: boolean
}

/** In the place of a formula's result that could not be computed: that, and why. Nothing for all other fields. */
export function FailedFormula({ field, record, isSign = false }: Props) {
  const problem = field.type === 'formula' && record.failedFormulas?.[field.name]
  return problem && record[field.name] == null ? <Failed problem={problem} isSign={isSign} /> : null
}

type Problem = NonNullable<Holder['failedFormulas']>[string]

function Failed({ problem, isSign }: { problem: Problem; isSign: boolean }) {
  const t = useTexts(fieldTexts)
  const why = t('formulaFails', { why: useDetailSentence()(problem) })
  return (
    <span className={styles.failed} role="note" title={isSign ? why : undefined}>
      <Icon of={IconAlertTriangle} size={14} />
      {isSign ? <span className="unseen">{why}</span> : why}
    </span>
  )
}
