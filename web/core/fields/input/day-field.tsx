import { Input } from '@mantine/core'
import { useId } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { DayInput } from './day-input.tsx'

interface Props {
  label: string
  value: IsoDate | null
  onChange: (day: IsoDate | null) => void
  problem?: string | null
  placeholder?: string
  disabled?: boolean
  /** Its path in a form; with it a day is needed there. */
  name?: string
}

const day: FieldDefinition = {
  id: 'day',
  name: 'day',
  label: { en: '' },
  type: 'date',
  column: 'day',
  options: {},
}

/** A labelled day of a form. */
export function DayField({ label, value, onChange, problem, placeholder, disabled = false, name }: Props) {
  const id = useId()
  return (
    <Input.Wrapper id={id} label={label} error={problem}>
      <DayInput
        id={id}
        field={day}
        value={value}
        related={{}}
        onChange={onChange}
        onProblem={() => {}}
        place="form"
        label={label}
        invalid={Boolean(problem)}
        disabled={disabled}
        {...(placeholder !== undefined && { placeholder })}
        {...(name !== undefined && { name })}
        dayOf={(one) => one}
        onPick={onChange}
      />
    </Input.Wrapper>
  )
}
