import { formulaResultType } from '../../../../../shared/core/expressions/formulas.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { ExpressionEditor } from '../../expressions/expression-editor.tsx'
import { objectTexts } from '../../objects/object-texts.ts'
import { withDraft } from '../field-draft.ts'
import type { OptionPartProps } from './option-part.ts'

/** The expression of a formula, with what it gives for a few records. */
export function FormulaPart({ object, draft, fieldId, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const next = withDraft(object, draft, fieldId)
  const { expression = '', decimals } = draft.options
  return (
    <ExpressionEditor
      label={t('expression')}
      object={next}
      value={expression}
      {...(decimals !== undefined && { decimals })}
      onChange={(source) => {
        const resultType = formulaResultType(source, next)
        onChange({ expression: source, ...(resultType && { resultType }) })
      }}
      problem={problem('expression') ?? problem('resultType')}
    />
  )
}
