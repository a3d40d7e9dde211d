import { IconCircleDot } from '@tabler/icons-react'
import { OptionTag, useOptionChoices } from './cell/option-tag.tsx'
import { ChoiceInput } from './input/choice-input.tsx'
import { OptionsOperand } from './operand/options-operand.tsx'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const select: WebFieldType<string> = {
  icon: IconCircleDot,
  align: 'left',
  width: 130,
  Cell: SelectCell,
  Input: SelectInput,
  Operand: OptionsOperand,
}

function SelectCell({ value, field }: CellProps<string>) {
  return <OptionTag optionKey={value} field={field} />
}

function SelectInput(props: InputProps<string>) {
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
