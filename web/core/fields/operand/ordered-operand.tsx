import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../field-texts.ts'
import styles from '../input/input.module.css'
import { ParsedInput } from '../input/parsed-input.tsx'
import type { OperandProps } from '../web-field-type.ts'
import { ListOperand } from './list-operand.tsx'
import { onEnter } from './on-enter.ts'

/** A number, an amount: one, two for "between", several for "is any of". */
export function OrderedOperand(props: OperandProps) {
  const t = useTexts(fieldTexts)
  const { field, op, value, onChange } = props
  if (op === 'in' || op === 'notIn') return <ListOperand {...props} />
  if (op === 'between') return <BetweenOperand {...props} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field finishes the condition
    <div onKeyDown={onEnter(() => onChange(value, true))}>
      <ParsedInput
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
export function BetweenOperand({ field, value, onChange }: OperandProps) {
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
        <ParsedInput
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
