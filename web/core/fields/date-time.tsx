import { IconClock } from '@tabler/icons-react'
import { instantOfLocal, localDate, localDateTime } from '../../../shared/platform/time-zones.ts'
import { absoluteTime, shortMoment } from '../records/time-words.ts'
import styles from './cell/cell.module.css'
import { DayInput } from './input/day-input.tsx'
import { DateOperand } from './operand/date-operand.tsx'
import { useValueContext } from './value-context.ts'
import type { CellProps, InputProps, WebFieldType } from './web-field-type.ts'

export const dateTime: WebFieldType<string> = {
  icon: IconClock,
  align: 'right',
  width: 150,
  Cell: DateTimeCell,
  Input: DateTimeInput,
  Operand: DateOperand,
}

const nineInTheMorning = 9 * 3_600_000

function DateTimeCell({ value }: CellProps<string>) {
  const { language, now, timeZone } = useValueContext()
  return (
    <span className={styles.number} title={absoluteTime(value, language, timeZone)}>
      {shortMoment(value, language, timeZone, now)}
    </span>
  )
}

/** Typed as text; the calendar changes the day and keeps the time of day. */
function DateTimeInput(props: InputProps<string>) {
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
