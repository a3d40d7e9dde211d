import { TextInput } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import type { OperandProps } from '../web-field-type.ts'
import { ListOperand } from './list-operand.tsx'
import { onEnter } from './on-enter.ts'

/** A text to look for; for "is any of" one per line. */
export function TextOperand(props: OperandProps) {
  const t = useTexts(fieldTexts)
  const { op, value, onChange } = props
  if (op === 'in' || op === 'notIn') return <ListOperand {...props} />
  return (
    <TextInput
      aria-label={t('value')}
      placeholder={t('value')}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onEnter(() => onChange(value, true))}
      data-autofocus
    />
  )
}
