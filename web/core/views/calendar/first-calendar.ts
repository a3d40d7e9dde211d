import { isTime } from '../../../../shared/core/fields/traits.ts'
import { findField, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { CalendarSettings } from '../../../../shared/core/views.ts'

/** The calendar of an object before anybody chose one: by the day something is due, else by its first day. */
export function firstCalendar(
  object: ObjectDefinition,
  due: string | undefined,
): CalendarSettings | undefined {
  const field = findField(object, due ?? '') ?? liveFields(object).find(isTime)
  return field && { date: field.name }
}
