import { IconAlertTriangle } from '@tabler/icons-react'
import { checkFormula } from '../../../../shared/core/expressions/formulas.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from './fact-row.module.css'

/** In the place of a result that cannot be computed: why not, for whoever can mend the formula. */
export function FormulaProblem({ object, field }: { object: ObjectDefinition; field: FieldDefinition }) {
  const t = useTexts(recordTexts)
  const sentence = useDetailSentence()
  const [problem] = checkFormula(field, object)
  if (!problem) return null
  return (
    <span className={styles.broken} role="note">
      <Icon of={IconAlertTriangle} size={14} />
      {t('formulaFails', { why: sentence(problem) })}
    </span>
  )
}
