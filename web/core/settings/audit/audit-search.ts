import { type AuditArea, auditAreas } from '../../../../shared/core/audit-areas.ts'
import { addDays, type IsoDate, isDate } from '../../../../shared/platform/dates.ts'
import { type EventSource, eventSources } from '../../../../shared/platform/event-sources.ts'
import { isId } from '../../../../shared/platform/ids.ts'
import { startOfDay } from '../../../../shared/platform/time-zones.ts'

/** What the address of the audit log says: what it is narrowed to. Days are those of the reader. */
export interface AuditSearch {
  actor?: string
  area?: AuditArea
  object?: string
  record?: string
  source?: EventSource
  from?: IsoDate
  to?: IsoDate
}

/** Reads the filter of an address; what does not fit is left out. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const { actor, object, record, from, to } = raw
  const area = auditAreas.find((one) => one === raw.area)
  const source = eventSources.find((one) => one === raw.source)
  return {
    ...(isId(actor) && { actor }),
    ...(area && { area }),
    ...(typeof object === 'string' && /^[a-z][A-Za-z0-9]{0,49}$/.test(object) && { object }),
    ...(isId(record) && { record }),
    ...(source && { source }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  }
}

/** The same as the API takes it: from the first moment of the first day to the last of the last. */
export function askedOf({ from, to, ...rest }: AuditSearch, timeZone: string): Record<string, string> {
  return {
    ...rest,
    ...(from && { from: startOfDay(from, timeZone) }),
    ...(to && { to: startOfDay(addDays(to, 1), timeZone) }),
  }
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isDate(value)
}
