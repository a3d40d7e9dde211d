import { sayBoolean } from '../../../../shared/core/fields/say-boolean.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { BooleanCell } from '../boolean.tsx'
import type { InputProps, OperandProps } from '../web-field-type.ts'
import { ChoiceInput } from './choice-input.tsx'

function useOptions() {
  const language = useLanguage()
  return [true, false].map((value) => ({ value: String(value), text: sayBoolean(value, language) }))
}

export function BooleanInput(props: InputProps<boolean>) {
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

export function BooleanOperand({ value, onChange, field }: OperandProps) {
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
