import { takesList } from '../../../../shared/core/filters.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { useOptionChoices } from '../cell/option-tag.tsx'
import { fieldTexts } from '../field-texts.ts'
import type { OperandProps } from '../web-field-type.ts'

/** One option, or several. */
export function OptionsOperand({ field, op, value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const several = takesList(op)
  const chosen = Array.isArray(value)
    ? value.map(String)
    : value === undefined || value === null
      ? []
      : [String(value)]
  const options = useOptionChoices(field, chosen)
  const pick = (key: string) => {
    if (!several) return onChange(key, true)
    onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key])
  }
  return (
    <Picker options={options} chosen={chosen} onPick={pick} label={t('value')} none={t('nothingFound')} />
  )
}
