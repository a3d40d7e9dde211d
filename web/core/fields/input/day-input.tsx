import { type KeyboardEvent, useState } from 'react'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useValueContext } from '../value-context.ts'
import { DayChooser } from './day-chooser.tsx'
import { ParsedInput, type ParsedInputProps } from './parsed-input.tsx'
import { useSayDay } from './say-day.ts'

interface Props<V extends string> extends Omit<ParsedInputProps<V>, 'end' | 'onKeyDown'> {
  /** The day of a value. */
  dayOf: (value: V, timeZone: string) => IsoDate
  /** What a day picked from the calendar makes of the value. */
  onPick: (day: IsoDate) => void
}

/**
 * A day as a person has it in mind: written ("3.11."), said ("next friday", 下周五) or picked from the
 * calendar beside it, which follows what is typed. The arrow down goes into the calendar.
 */
export function DayInput<V extends string>({ dayOf, onPick, ...props }: Props<V>) {
  const { value, place, disabled = false } = props
  const { now, timeZone } = useValueContext()
  const isInCell = place === 'cell'
  const [isOpen, setOpen] = useState(isInCell)
  const [goesIn, setGoesIn] = useState(false)
  const say = useSayDay()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || disabled || event.nativeEvent.isComposing) return
    event.preventDefault()
    setGoesIn(true)
    setOpen(true)
  }
  function close(): void {
    setOpen(false)
    setGoesIn(false)
  }

  return (
    <ParsedInput
      say={say}
      {...props}
      onKeyDown={onKeyDown}
      end={
        !disabled && (
          <DayChooser
            day={value === null ? null : dayOf(value, timeZone)}
            today={localDate(now, timeZone)}
            isOpen={isOpen}
            keepsFocus={isInCell && !goesIn}
            onOpen={() => setOpen(true)}
            onClose={close}
            onPick={(day) => {
              close()
              onPick(day)
            }}
          />
        )
      }
    />
  )
}
