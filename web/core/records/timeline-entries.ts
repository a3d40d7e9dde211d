import type { TimelineItem } from '../../../shared/core/history.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'

export interface TimelineDay {
  day: string
  items: TimelineItem[]
}

/** Items, newest first, cut into days of the workspace's zone. */
export function timelineDays(items: readonly TimelineItem[], timeZone: string): TimelineDay[] {
  const days: TimelineDay[] = []
  for (const item of items) {
    const day = localDate(item.at, timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}

/** What tells the items of a timeline apart. */
export function itemKey(item: TimelineItem): string {
  return 'event' in item ? item.event.id : item.record.id
}
