import { useOptionChoices } from '../cell/option-tag.tsx'
import { MultiSelectCell } from '../multi-select.tsx'
import type { InputProps } from '../web-field-type.ts'
import { ChoiceInput } from './choice-input.tsx'

export function MultiSelectInput(props: InputProps<string[]>) {
  const { field, onChange } = props
  const chosen = props.value ?? []
  const toggle = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]
    onChange(next.length === 0 ? null : next)
  }
  return (
    <ChoiceInput
      {...props}
      several
      options={useOptionChoices(field, chosen)}
      chosen={chosen}
      onPick={toggle}
      shown={
        chosen.length === 0 ? null : <MultiSelectCell value={chosen} field={field} related={props.related} />
      }
    />
  )
}
