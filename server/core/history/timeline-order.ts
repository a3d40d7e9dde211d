import type { RecordValues } from '../../../shared/core/records.ts'
import type { StoredEvent } from '../../platform/events/event.ts'

/** Something about a record, and when it happened. */
export interface Placed {
  at: string
  item: { kind: 'event' | 'related'; event: StoredEvent } | { kind: 'note' | 'file'; record: RecordValues }
}

/**
 * Newest first. What one operation did to the record itself stands before what it did to others: an import that
 * made a company and then hundreds of its deals is first told of the company; not so where it wrote of days that
 * lie apart. Items of one kind stay in the order
 * they came in, newest first, by which their sources go on.
 */
export function inTimelineOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  const newest = new Map<string, string>()
  for (const { at, item } of items) {
    if (item.kind !== 'related') continue
    const known = newest.get(item.event.operationId)
    if (known === undefined || known < at) newest.set(item.event.operationId, at)
  }
  let before: string | null = null
  const placed = items.map((one) => {
    if (one.item.kind !== 'event') return { one, place: one.at, isOwn: false }
    const lifted = latest(one.at, newest.get(one.item.event.operationId))
    before = before !== null && before < lifted ? before : lifted
    return { one, place: before, isOwn: true }
  })
  return placed
    .sort((a, b) => compare(b.place, a.place) || Number(b.isOwn) - Number(a.isOwn))
    .map(({ one }) => one)
}

const dayMs = 86_400_000

function latest(a: string, b: string | undefined): string {
  return b !== undefined && b > a && Date.parse(b) - Date.parse(a) < dayMs ? b : a
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
