import { instantOfLocal, localDate, localDateTime } from '../../../../shared/platform/time-zones.ts'
import { useValueContext } from '../value-context.ts'
import type { InputProps } from '../web-field-type.ts'
import { DayInput } from './day-input.tsx'

const nineInTheMorning = 9 * 3_600_000

/** Typed as text; the calendar changes the day and keeps the time of day. */
export function DateTimeInput(props: InputProps<string>) {
  const { value, onChange, onProblem } = props
  const { timeZone } = useValueContext()
  const pick = (chosen: string) => {
    const ms = value === null ? nineInTheMorning : msOfDay(localDateTime(value, timeZone))
    onProblem(null)
    onChange(instantOfLocal(chosen, ms, timeZone))
  }
  return <DayInput {...props} dayOf={localDate} onPick={pick} />
}

function msOfDay(local: string): number {
  const [hours = 0, minutes = 0] = local.slice(11, 16).split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
