import { IconCalendar } from '@tabler/icons-react'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { NumberCell } from './cell/parsed-cell.tsx'
import { DayChooser } from './input/day-chooser.tsx'
import { ParsedInput } from './input/parsed-input.tsx'
import { DateOperand } from './operand/date-operand.tsx'
import { useValueContext } from './value-context.ts'
import type { InputProps, WebFieldType } from './web-field-type.ts'

export const date: WebFieldType<string> = {
  icon: IconCalendar,
  align: 'right',
  width: 120,
  Cell: NumberCell,
  Input: DateInput,
  Operand: DateOperand,
}

function DateInput(props: InputProps<string>) {
  const { value, onChange, onProblem, place } = props
  const { now, timeZone } = useValueContext()
  const pick = (day: string) => {
    onProblem(null)
    onChange(day, true)
  }
  return (
    <ParsedInput
      {...props}
      alignRight={place === 'cell'}
      end={
        <DayChooser
          day={value}
          today={localDate(now, timeZone)}
          opensAtOnce={place === 'cell'}
          onPick={pick}
        />
      }
    />
  )
}
