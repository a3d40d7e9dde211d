import { OptionTag, useOptionChoices } from '../cell/option-tag.tsx'
import type { InputProps } from '../web-field-type.ts'
import { ChoiceInput } from './choice-input.tsx'

export function SelectInput(props: InputProps<string>) {
  const { field, value, onChange } = props
  const chosen = value === null ? [] : [value]
  return (
    <ChoiceInput
      {...props}
      options={useOptionChoices(field, chosen)}
      chosen={chosen}
      onPick={(key) => onChange(key === value ? null : key, true)}
      shown={value === null ? null : <OptionTag optionKey={value} field={field} />}
    />
  )
}
