import { IconClock } from '@tabler/icons-react'
import { instantOfLocal, localDate, localDateTime } from '../../../shared/platform/time-zones.ts'
import { DateOperand } from './date-operand.tsx'
import { DayChooser } from './day-chooser.tsx'
import { NumberCell } from './parsed-cell.tsx'
import { ParsedInput } from './parsed-input.tsx'
import { useValueContext } from './value-context.ts'
import type { InputProps, WebFieldType } from './web-field-type.ts'

export const dateTime: WebFieldType<string> = {
  icon: IconClock,
  align: 'right',
  width: 172,
  Cell: NumberCell,
  Input: DateTimeInput,
  Operand: DateOperand,
}

const nineInTheMorning = 9 * 3_600_000

/** Typed as text; the calendar changes the day and keeps the time of day. */
function DateTimeInput(props: InputProps<string>) {
  const { value, onChange, onProblem, place } = props
  const { now, timeZone } = useValueContext()
  const day = value === null ? null : localDate(value, timeZone)
  const pick = (chosen: string) => {
    const ms = value === null ? nineInTheMorning : msOfDay(localDateTime(value, timeZone))
    onProblem(null)
    onChange(instantOfLocal(chosen, ms, timeZone))
  }
  return (
    <ParsedInput
      {...props}
      end={
        <DayChooser day={day} today={localDate(now, timeZone)} opensAtOnce={place === 'cell'} onPick={pick} />
      }
    />
  )
}

function msOfDay(local: string): number {
  const [hours = 0, minutes = 0] = local.slice(11, 16).split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
