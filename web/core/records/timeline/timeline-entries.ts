import type { HistoryEvent, TimelineItem } from '../../../../shared/core/history.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'

interface TimelineDay {
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

/** Items that follow each other and are told as one: the same of other records, or one person's edits of this one. */
interface TimelineRun {
  items: TimelineItem[]
  isMany: boolean
}

// As many stand under each other without hiding what else happened.
const mostAlike = 3
const foldable = new Set(['records.created', 'records.updated', 'records.deleted', 'records.restored'])

/**
 * Items in their order, those put together that one person did to records of one object, and edits of the
 * record itself that one person made within minutes of each other.
 */
export function timelineRuns(items: readonly TimelineItem[]): TimelineRun[] {
  const runs: TimelineItem[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last && (isSameAs(last[0]!, item) || goesOnEditing(last.at(-1)!, item))) last.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run): TimelineRun[] =>
    run.length > (run[0]!.kind === 'event' ? mostEdits : mostAlike)
      ? [{ items: run, isMany: true }]
      : run.map((item) => ({ items: [item], isMany: false })),
  )
}

const mostEdits = 2
const editingPauseMs = 10 * 60_000

// By hand: what an import or an undo changed is told by itself.
function goesOnEditing(later: TimelineItem, item: TimelineItem): boolean {
  if (later.kind !== 'event' || item.kind !== 'event') return false
  const [a, b] = [later.event, item.event]
  return (
    [a, b].every(({ kind, operationKind }) => kind === 'records.updated' && operationKind === 'change') &&
    a.actorId !== null &&
    a.actorId === b.actorId &&
    new Date(a.at).getTime() - new Date(b.at).getTime() <= editingPauseMs
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
