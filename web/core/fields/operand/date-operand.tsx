import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { labelRelativeDates } from '../../../../shared/core/relative-date-labels.ts'
import { parseRelativeDates } from '../../../../shared/core/relative-date-words.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Picker } from '../../../platform/ui/forms/picker.tsx'
import { fieldTexts } from '../field-texts.ts'
import { ParsedInput } from '../input/parsed-input.tsx'
import { useValueContext } from '../value-context.ts'
import type { OperandProps } from '../web-field-type.ts'
import { ListOperand } from './list-operand.tsx'
import { BetweenOperand } from './ordered-operand.tsx'

/** Ranges people mean most, in the words filters keep. Any other can be typed. */
const ranges = [
  'today',
  'yesterday',
  'tomorrow',
  'this week',
  'last week',
  'next week',
  'this month',
  'last month',
  'next month',
  'this quarter',
  'last quarter',
  'next quarter',
  'this year',
  'last year',
  'next year',
  'this fiscal quarter',
  'this fiscal year',
  'last 7 days',
  'last 30 days',
  'last 90 days',
  'next 7 days',
  'next 30 days',
  'next 90 days',
  'before today',
  'after today',
  'this month to date',
  'this quarter to date',
  'this year to date',
]

/** A relative range, a day, or two days. */
export function DateOperand(props: OperandProps) {
  const { op } = props
  if (op === 'within') return <RangeChoice {...props} />
  if (op === 'in' || op === 'notIn') return <ListOperand {...props} field={asDay(props.field)} />
  if (op === 'between') return <BetweenOperand {...props} field={asDay(props.field)} />
  return <DayOperand {...props} />
}

function RangeChoice({ value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const options = ranges.map((words) => ({ value: words, text: sayRange(words, t.language), also: words }))
  return (
    <Picker
      options={options}
      chosen={[String(value)]}
      onPick={(words) => onChange(words, true)}
      label={t('range')}
      none={t('nothingFound')}
      searchable
      extra={(typed) =>
        ranges.includes(typed) || parseRelativeDates(typed) === null
          ? null
          : { text: sayRange(typed, t.language), act: () => onChange(typed, true) }
      }
    />
  )
}

/** A relative range in the reader's language. */
export function sayRange(words: string, language: Parameters<typeof labelRelativeDates>[1]): string {
  const dates = parseRelativeDates(words)
  return dates === null ? words : labelRelativeDates(dates, language)
}

function DayOperand({ field, value, onChange }: OperandProps) {
  const t = useTexts(fieldTexts)
  const { now, timeZone, weekStartsOn = 1 } = useValueContext()
  const day = typeof value === 'string' ? value : null
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

// People filter moments by days; the condition language takes a day for all its moments.
function asDay(field: FieldDefinition): FieldDefinition {
  return field.type === 'date' ? field : { ...field, type: 'date', options: {} }
}
