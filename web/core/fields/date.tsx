import { IconCalendar } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import { DayInput } from './input/day-input.tsx'
import { DateOperand } from './operand/date-operand.tsx'
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
  const pick = (day: string) => {
    props.onProblem(null)
    props.onChange(day, true)
  }
  return <DayInput {...props} alignRight={props.place === 'cell'} dayOf={(day) => day} onPick={pick} />
}
