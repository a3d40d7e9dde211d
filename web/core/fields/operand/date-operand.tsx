import { useState } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { fieldTexts } from '../field-texts.ts'
import { ParsedInput } from '../input/parsed-input.tsx'
import { useSayDay } from '../input/say-day.ts'
import { useValueContext } from '../value-context.ts'
import type { OperandProps } from '../web-field-type.ts'
import { type DayRange, daysPicked } from './days-picked.ts'
import { ListOperand } from './list-operand.tsx'
import { BetweenOperand } from './ordered-operand.tsx'
import { rangeChoices } from './range-choices.ts'

/** A relative range, a day, or two days. */
export function DateOperand(props: OperandProps) {
  const { op } = props
  if (op === 'within') return <RangeChoice {...props} />
  if (op === 'in' || op === 'notIn') return <ListOperand {...props} field={asDay(props.field)} />
  if (op === 'between') return <DaysOperand {...props} field={asDay(props.field)} />
  return <DayOperand {...props} />
}

function RangeChoice({ value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const [typed, setTyped] = useState('')
  const options = rangeChoices(typed, t.language).map(({ words, text }) => ({ value: words, text }))
  return (
    <Picker
      options={options}
      chosen={[String(value)]}
      onPick={(words) => onChange(words, true)}
      label={t('range')}
      none={t('nothingFound')}
      search={{ onType: setTyped, isSettled: true }}
    />
  )
}

function DayOperand({ field, value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const { now, timeZone, weekStartsOn = 1 } = useValueContext()
  const day = typeof value === 'string' ? value : null
  const say = useSayDay()
  return (
    <>
      <ParsedInput
        field={asDay(field)}
        value={day}
        related={{}}
        onChange={(next) => onChange(next)}
        onProblem={() => {}}
        place="form"
        label={t('value')}
        placeholder={t('value')}
        say={say}
      />
      <Calendar
        key={day}
        value={day}
        today={localDate(now, timeZone)}
        weekStartsOn={weekStartsOn}
        onPick={(next) => onChange(next, true)}
      />
    </>
  )
}

/** Two days, written or picked one after the other in the calendar below them. */
function DaysOperand(props: OperandProps) {
  const { value, onChange } = props
  const { now, timeZone, weekStartsOn = 1 } = useValueContext()
  const [first = null, last = null] = Array.isArray(value) ? (value as unknown as DayRange) : []
  const day = last ?? first
  function pick(next: IsoDate) {
    const range = daysPicked([first, last], next)
    onChange(range, range[1] !== null)
  }
  return (
    <>
      <BetweenOperand {...props} />
      <Calendar
        key={day}
        value={day}
        range={first !== null && last !== null ? [first, last] : undefined}
        today={localDate(now, timeZone)}
        weekStartsOn={weekStartsOn}
        onPick={pick}
      />
    </>
  )
}

// People filter moments by days; the condition language takes a day for all its moments.
function asDay(field: FieldDefinition): FieldDefinition {
  return field.type === 'date' ? field : { ...field, type: 'date', options: {} }
}
