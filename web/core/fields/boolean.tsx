import { IconCheck, IconMinus, IconSquareCheck } from '@tabler/icons-react'
import { sayBoolean } from '../../../shared/core/fields/say-boolean.ts'
import { useLanguage } from '../../platform/i18n/language.ts'
import { Picker } from '../../platform/ui/forms/picker.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import styles from './cell/cell.module.css'
import { ChoiceInput } from './input/choice-input.tsx'
import type { CellProps, InputProps, OperandProps, WebFieldType } from './web-field-type.ts'

export const boolean: WebFieldType<boolean> = {
  icon: IconSquareCheck,
  align: 'left',
  width: 90,
  Cell: BooleanCell,
  Input: BooleanInput,
  Operand: BooleanOperand,
}

function BooleanCell({ value }: CellProps<boolean>) {
  const language = useLanguage()
  return (
    <span className={styles.row}>
      <Icon of={value ? IconCheck : IconMinus} size={14} className={value ? styles.yes : styles.no} />
      {sayBoolean(value, language)}
    </span>
  )
}

function useOptions() {
  const language = useLanguage()
  return [true, false].map((value) => ({ value: String(value), text: sayBoolean(value, language) }))
}

function BooleanInput(props: InputProps<boolean>) {
  const { value, onChange } = props
  return (
    <ChoiceInput
      {...props}
      options={useOptions()}
      chosen={value === null ? [] : [String(value)]}
      onPick={(key) => onChange(String(value) === key ? null : key === 'true', true)}
      shown={
        value === null ? null : <BooleanCell value={value} field={props.field} related={props.related} />
      }
    />
  )
}

function BooleanOperand({ value, onChange, field }: OperandProps) {
  return (
    <Picker
      options={useOptions()}
      chosen={[String(value)]}
      onPick={(key) => onChange(key === 'true', true)}
      label={field.name}
      none=""
    />
  )
}
