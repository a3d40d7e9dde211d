import { createContext, use, useState } from 'react'
import { addDays } from '../../../../shared/platform/dates.ts'
import { isId } from '../../../../shared/platform/ids.ts'
import { localDate, startOfDay } from '../../../../shared/platform/time-zones.ts'

export const timelineKinds = ['event', 'related', 'note', 'file'] as const
export type TimelineKind = (typeof timelineKinds)[number]
export const timelinePeriods = ['7d', '30d', '365d'] as const
type TimelinePeriod = (typeof timelinePeriods)[number]

/** What of a timeline is looked at, as the address says it: `?kinds=note.file&by=0199…&since=30d&find=price`. */
export interface TimelineFilters {
  /** Absent: all. */
  kinds?: string
  /** Id of the member who did it. */
  by?: string
  since?: TimelinePeriod
  /** Words looked for in what is told. */
  find?: string
}

/** Reads that part of an address; what makes no sense is left out. */
export function readTimelineFilters(raw: Record<string, unknown>): TimelineFilters {
  const kinds = typeof raw.kinds === 'string' ? kindsOf({ kinds: raw.kinds }) : []
  const since = timelinePeriods.find((one) => one === raw.since)
  return {
    ...(kinds.length > 0 && { kinds: kinds.join('.') }),
    ...(isId(raw.by) && { by: raw.by }),
    ...(since && { since }),
    ...(raw.find !== undefined && raw.find !== '' && { find: String(raw.find) }),
  }
}

/** The kinds that are looked at; none are all. */
export function kindsOf({ kinds = '' }: TimelineFilters): TimelineKind[] {
  const named = kinds.split('.')
  return timelineKinds.filter((kind) => named.includes(kind))
}

/** What the server is asked by. A period begins with a day of the reader's zone. */
export function timelineQuestion(filters: TimelineFilters, timeZone: string): Record<string, string> {
  const kinds = kindsOf(filters)
  const days = filters.since === undefined ? null : Number.parseInt(filters.since, 10)
  const today = localDate(new Date(), timeZone)
  return {
    ...(kinds.length > 0 && { kinds: kinds.join(',') }),
    ...(filters.by !== undefined && { actor: filters.by }),
    ...(days !== null && { from: startOfDay(addDays(today, -days), timeZone) }),
  }
}

export interface FilterState {
  filters: TimelineFilters
  change: (filters: TimelineFilters) => void
}

/** Given by a page whose address keeps the filters; elsewhere a timeline keeps its own. */
export const TimelineFiltersContext = createContext<FilterState | null>(null)

export function useTimelineFilters(): FilterState {
  const given = use(TimelineFiltersContext)
  const [filters, change] = useState<TimelineFilters>({})
  return given ?? { filters, change }
}
