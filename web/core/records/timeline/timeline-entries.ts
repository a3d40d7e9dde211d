import type { HistoryEvent, TimelineItem } from '../../../../shared/core/history.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'

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

/** Items that follow each other and say the same of other records: told as one when they are many. */
export interface TimelineRun {
  items: TimelineItem[]
  isMany: boolean
}

// As many stand under each other without hiding what else happened.
const mostAlike = 3
const foldable = new Set(['records.created', 'records.updated', 'records.deleted', 'records.restored'])

/** Items in their order, those put together that one person did to records of one object. */
export function timelineRuns(items: readonly TimelineItem[]): TimelineRun[] {
  const runs: TimelineItem[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last && isSameAs(last[0]!, item)) last.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run): TimelineRun[] =>
    run.length > mostAlike
      ? [{ items: run, isMany: true }]
      : run.map((item) => ({ items: [item], isMany: false })),
  )
}

function isSameAs(one: TimelineItem, other: TimelineItem): boolean {
  if (one.kind !== 'related' || other.kind !== 'related') return false
  const [a, b] = [one.event, other.event]
  return foldable.has(a.kind) && a.kind === b.kind && a.objectId === b.objectId && a.actorId === b.actorId
}

/** The first event of a run that one operation made; null where there were several. */
export function commonOperation(items: readonly TimelineItem[]): HistoryEvent | null {
  const events = items.flatMap((item) => ('event' in item ? [item.event] : []))
  const [first] = events
  return first && events.every(({ operationId }) => operationId === first.operationId) ? first : null
}

/** What tells the items of a timeline apart. */
export function itemKey(item: TimelineItem): string {
  return 'event' in item ? item.event.id : item.record.id
}
