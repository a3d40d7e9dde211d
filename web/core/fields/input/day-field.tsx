import { Input } from '@mantine/core'
import { useId } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useValueContext } from '../value-context.ts'
import { DayChooser } from './day-chooser.tsx'
import { ParsedInput } from './parsed-input.tsx'

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

/** A day of a form: typed as the reader's language writes it, or picked from a calendar. */
export function DayField({ label, value, onChange, problem, placeholder, disabled = false, name }: Props) {
  const id = useId()
  const { now, timeZone } = useValueContext()
  return (
    <Input.Wrapper id={id} label={label} error={problem}>
      <ParsedInput
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
        end={
          !disabled && (
            <DayChooser day={value} today={localDate(now, timeZone)} opensAtOnce={false} onPick={onChange} />
          )
        }
      />
    </Input.Wrapper>
  )
}
