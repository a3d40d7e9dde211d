import { useTexts } from '../../../../platform/i18n/texts.ts'
import { NumberField } from '../../number-field.tsx'
import { objectTexts } from '../../objects/object-texts.ts'
import type { OptionPartProps } from './option-part.ts'

/** How many characters a text may have. */
export function LengthPart({ draft, onChange, problem }: OptionPartProps) {
  const t = useTexts(objectTexts)
  return (
    <NumberField
      label={t('maxLength')}
      value={draft.options.maxLength}
      onChange={(maxLength) => onChange({ maxLength })}
      placeholder={t('noLimit')}
      problem={problem('maxLength')}
      whole
    />
  )
}
