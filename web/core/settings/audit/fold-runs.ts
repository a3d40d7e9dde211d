import type { HistoryEvent } from '../../../../shared/core/history.ts'

/** Several events of one operation that say the same of different records, told as one. */
export interface AuditEntry {
  event: HistoryEvent
  /** How many there are of it, itself included. */
  count: number
}

/** So many of one kind in a row are told as one. */
const longRun = 4

/** Folds what one operation did to many records, so that an import does not hide everything else. */
export function foldRuns(events: readonly HistoryEvent[]): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let at = 0; at < events.length; ) {
    const event = events[at]!
    let end = at + 1
    while (end < events.length && isSameRun(event, events[end]!)) end++
    const isLong = end - at >= longRun
    if (isLong) entries.push({ event, count: end - at })
    else for (const one of events.slice(at, end)) entries.push({ event: one, count: 1 })
    at = end
  }
  return entries
}

function isSameRun(a: HistoryEvent, b: HistoryEvent): boolean {
  return a.operationId === b.operationId && a.kind === b.kind && a.objectId === b.objectId
}
