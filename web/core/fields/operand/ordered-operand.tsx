import type { ComponentType } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from '../input/input.module.css'
import { ParsedInput } from '../input/parsed-input.tsx'
import type { InputProps, OperandProps } from '../web-field-type.ts'
import { ListOperand } from './list-operand.tsx'
import { onEnter } from './on-enter.ts'

interface Props extends OperandProps {
  /** What one value is written in, where that is more than a line of text. */
  // biome-ignore lint/suspicious/noExplicitAny: its value is one of the operand's own type
  Input?: ComponentType<InputProps<any> & { placeholder?: string }>
}

/** A number, an amount: one, two for "between", several for "is any of". */
export function OrderedOperand({ Input = ParsedInput, ...props }: Props) {
  const t = useTexts(fieldTexts)
  const { field, op, value, onChange } = props
  if (op === 'in' || op === 'notIn') return <ListOperand {...props} />
  if (op === 'between') return <BetweenOperand {...props} Input={Input} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field finishes the condition
    <div onKeyDown={onEnter(() => onChange(value, true))}>
      <Input
        field={field}
        value={(value ?? null) as null}
        related={{}}
        onChange={(next) => onChange(next)}
        onProblem={() => {}}
        place="form"
        label={t('value')}
        placeholder={t('value')}
      />
    </div>
  )
}

/** Two values, both part of the range. */
export function BetweenOperand({ Input = ParsedInput, field, value, onChange }: Props) {
  const t = useTexts(fieldTexts)
  const [low = null, high = null] = Array.isArray(value) ? value : []
  const ends = [
    { label: t('from'), value: low, change: (next: unknown) => onChange([next, high]) },
    { label: t('to'), value: high, change: (next: unknown) => onChange([low, next]) },
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field finishes the condition
    <div className={styles.parts} onKeyDown={onEnter(() => onChange(value, true))}>
      {ends.map((end) => (
        <Input
          key={end.label}
          field={field}
          value={end.value}
          related={{}}
          onChange={end.change}
          onProblem={() => {}}
          place="form"
          label={end.label}
          placeholder={end.label}
        />
      ))}
    </div>
  )
}
