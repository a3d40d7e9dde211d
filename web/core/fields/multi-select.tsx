import { IconTags } from '@tabler/icons-react'
import cellStyles from './cell/cell.module.css'
import { OptionTag, useOptionChoices } from './cell/option-tag.tsx'
import { ChoiceInput } from './input/choice-input.tsx'
import { OptionsOperand } from './operand/options-operand.tsx'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const multiSelect: WebFieldType<string[]> = {
  icon: IconTags,
  align: 'left',
  width: 170,
  Cell: MultiSelectCell,
  Input: MultiSelectInput,
  Operand: OptionsOperand,
}

function MultiSelectCell({ value, field }: CellProps<string[]>) {
  return (
    <span className={cellStyles.row}>
      {value.map((key) => (
        <OptionTag key={key} optionKey={key} field={field} />
      ))}
    </span>
  )
}

function MultiSelectInput(props: InputProps<string[]>) {
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
