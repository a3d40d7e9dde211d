import type { IsoDate } from '../../../../shared/platform/dates.ts'
import type { CalendarEntry } from './calendar-entry.ts'

/** An entry within the hours of a day: minutes from midnight, and its share of the width. */
interface TimeBlock {
  entry: CalendarEntry
  from: number
  to: number
  /** Place among those at the same time, and how many they are. */
  at: number
  of: number
}

const minutesOfDay = 1_440
// What has no end, or a very near one, is still tall enough to be read.
const leastMinutes = 30

/** Lays what has a time on a day side by side where times meet. */
export function timeBlocks(entries: readonly CalendarEntry[], day: IsoDate): TimeBlock[] {
  const spans = entries.flatMap((entry) => spanOn(entry, day) ?? [])
  spans.sort((a, b) => a.from - b.from || b.to - a.to || a.entry.id.localeCompare(b.entry.id))
  return clusters(spans).flatMap(sideBySide)
}

interface Span {
  entry: CalendarEntry
  from: number
  to: number
}

function spanOn(entry: CalendarEntry, day: IsoDate): Span | null {
  if (entry.from === undefined || entry.start > day || entry.end < day) return null
  const from = entry.start === day ? Math.min(entry.from, minutesOfDay - leastMinutes) : 0
  const to = entry.end === day ? (entry.to ?? from) : minutesOfDay
  return { entry, from, to: Math.min(minutesOfDay, Math.max(to, from + leastMinutes)) }
}

/** Spans that meet one another, directly or through others. */
function clusters(spans: readonly Span[]): Span[][] {
  const found: Span[][] = []
  let end = -1
  for (const span of spans) {
    if (span.from >= end) found.push([])
    found.at(-1)?.push(span)
    end = Math.max(end, span.to)
  }
  return found
}

function sideBySide(cluster: readonly Span[]): TimeBlock[] {
  const ends: number[] = []
  const placed = cluster.map((span) => {
    const free = ends.findIndex((end) => end <= span.from)
    const at = free === -1 ? ends.length : free
    ends[at] = span.to
    return { ...span, at }
  })
  return placed.map((block) => ({ ...block, of: ends.length }))
}
