import { useTexts } from '../../../../platform/i18n/texts.ts'
import { NumberField } from '../../number-field.tsx'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** Digits after the point; not for a formula that gives something else than a number. */
export function DecimalsPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  const { decimals, resultType } = draft.options
  const isNumber = resultType === undefined || resultType === 'number' || resultType === 'currency'
  if (!isNumber) return null
  return (
    <NumberField
      label={t('decimals')}
      value={decimals}
      onChange={(next) => onChange({ decimals: next })}
      placeholder={draft.type === 'currency' ? t('asCurrency') : t('asWritten')}
      problem={problem('decimals')}
      whole
    />
  )
}
