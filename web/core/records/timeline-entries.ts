import type { HistoryEvent } from '../../../shared/core/history.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'

/** What stands on a timeline: something that happened, or something somebody wrote. */
export type TimelineEntry =
  | { kind: 'event'; id: string; at: string; event: HistoryEvent }
  | { kind: 'note'; id: string; at: string; note: RecordValues }

export interface TimelineDay {
  day: string
  entries: TimelineEntry[]
}

/**
 * Events and notes in one order, newest first, cut into days of the workspace's zone. Notes older than
 * the oldest event read so far wait until those before them are read too.
 */
export function timelineDays(
  events: readonly HistoryEvent[],
  notes: readonly RecordValues[],
  options: { hasMore: boolean; timeZone: string },
): TimelineDay[] {
  const oldest = options.hasMore ? (events.at(-1)?.at ?? '') : ''
  const entries: TimelineEntry[] = [
    ...events.map((event) => ({ kind: 'event' as const, id: event.id, at: event.at, event })),
    ...notes
      .filter((note) => note.createdAt >= oldest)
      .map((note) => ({ kind: 'note' as const, id: note.id, at: note.createdAt, note })),
  ]
  entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const days: TimelineDay[] = []
  for (const entry of entries) {
    const day = localDate(entry.at, options.timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
