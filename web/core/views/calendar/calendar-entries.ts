import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { addDays, type IsoDate, isDate } from '../../../../shared/platform/dates.ts'
import { instantOfLocal, localDateTime } from '../../../../shared/platform/time-zones.ts'
import type { CalendarEntry, CalendarMove } from '../../../platform/ui/calendar-grid/calendar-entry.ts'
import type { RuleOf } from '../colors/color-of.ts'
import type { CalendarFields } from './calendar-question.ts'

interface Look {
  fields: CalendarFields
  timeZone: string
  ruleOf: RuleOf
  mayMove: (record: RecordValues) => boolean
  sayTime: (at: string) => string
}

/** A record as it stands in the calendar; null without a day. An end before the beginning counts for nothing. */
export function entryOf(record: RecordValues, related: Related, look: Look): CalendarEntry | null {
  const { date, end, hasHours } = look.fields
  const start = clockOf(record[date.name], look)
  if (start === null) return null
  const ends = (end && clockOf(record[end.name], look)) ?? start
  const isForward = ends.day > start.day || (ends.day === start.day && ends.minutes >= start.minutes)
  const last = isForward ? ends : start
  const rule = look.ruleOf(record, related)
  return {
    id: record.id,
    object: record.object,
    title: record.title,
    start: start.day,
    end: last.day,
    ...(hasHours && {
      from: start.minutes,
      to: last.minutes,
      time: look.sayTime(String(record[date.name])),
    }),
    color: rule?.color,
    colorName: rule?.name,
    isMovable: look.mayMove(record),
  }
}

/** What is written when an entry is taken elsewhere: it keeps its length, and by the clock its time. */
export function movedValues(
  record: RecordValues,
  { entry, days, from }: CalendarMove,
  fields: CalendarFields,
  timeZone: string,
): Record<string, unknown> {
  const later = from === undefined ? 0 : from - (entry.from ?? 0)
  const shift = (value: unknown) => shifted(value, fields, { days, minutes: later, timeZone })
  const { date, end } = fields
  const ends = end && record[end.name]
  return {
    [date.name]: shift(record[date.name]),
    ...(end && ends !== null && ends !== undefined && { [end.name]: shift(ends) }),
  }
}

/** The value of a day, at a time of it where the field has one, for a new record. */
export function valueOn(
  day: IsoDate,
  from: number | undefined,
  { hasHours }: CalendarFields,
  timeZone: string,
): string | null {
  return hasHours ? instantOfLocal(day, (from ?? morning) * msPerMinute, timeZone) : day
}

const msPerMinute = 60_000
const morning = 9 * 60
const minutesOfDay = 1_440

interface Clock {
  day: IsoDate
  minutes: number
}

function clockOf(value: unknown, { fields, timeZone }: Pick<Look, 'fields' | 'timeZone'>): Clock | null {
  if (typeof value !== 'string') return null
  if (!fields.hasHours) return isDate(value) ? { day: value, minutes: 0 } : null
  const local = localDateTime(value, timeZone)
  return { day: local.slice(0, 10), minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) }
}

function shifted(
  value: unknown,
  fields: CalendarFields,
  by: { days: number; minutes: number; timeZone: string },
): unknown {
  if (!fields.hasHours) return addDays(String(value), by.days)
  const at = clockOf(value, { fields, timeZone: by.timeZone })
  if (at === null) return value
  const minutes = at.minutes + by.minutes
  const over = Math.floor(minutes / minutesOfDay)
  const day = addDays(at.day, by.days + over)
  return instantOfLocal(day, (minutes - over * minutesOfDay) * msPerMinute, by.timeZone)
}
