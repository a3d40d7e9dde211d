import type { Filter } from '../../../../shared/core/filters.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { CalendarSettings } from '../../../../shared/core/views.ts'
import { startOfDay } from '../../../../shared/platform/time-zones.ts'
import type { ShownDays } from './calendar-span.ts'

/** The fields that say when a record is; null where they are gone. */
export interface CalendarFields {
  date: FieldDefinition
  end: FieldDefinition | undefined
  /** Moments, which have a time of day. */
  hasHours: boolean
}

export function calendarFields(
  object: ObjectDefinition,
  settings: CalendarSettings | undefined,
): CalendarFields | null {
  const date = settings && findField(object, settings.date)
  if (!date) return null
  const end = settings.end === undefined ? undefined : findField(object, settings.end)
  return { date, end: end?.type === date.type ? end : undefined, hasHours: date.type === 'dateTime' }
}

/**
 * Finds what is on the days shown: a record that begins before their end and ends after their beginning.
 * Moments are compared by the clock of the reader, whose days the screen shows.
 */
export function daysFilter(
  { date, end, hasHours }: CalendarFields,
  { first, before }: ShownDays,
  timeZone: string,
): Filter {
  const from = hasHours ? startOfDay(first, timeZone) : first
  const until = hasHours ? startOfDay(before, timeZone) : before
  const starts: Filter = { field: date.name, op: 'lt', value: until }
  const isIn: Filter = { field: date.name, op: 'gte', value: from }
  if (!end) return { and: [isIn, starts] }
  return { and: [starts, { or: [isIn, { field: end.name, op: 'gte', value: from }] }] }
}
