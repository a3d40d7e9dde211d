import type { InputProps } from '../web-field-type.ts'
import { DayInput } from './day-input.tsx'

export function DateInput(props: InputProps<string>) {
  const pick = (day: string) => {
    props.onProblem(null)
    props.onChange(day, true)
  }
  return <DayInput {...props} dayOf={(day) => day} onPick={pick} />
}
