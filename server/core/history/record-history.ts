import type { HistoryPage } from '../../../shared/core/history.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { eventsOfRecord } from '../../platform/events/read-events.ts'
import { getRecord } from '../records/index.ts'
import { historyEvents, namesIn } from './history-events.ts'
import { visibleEvents } from './visible-events.ts'

interface HistoryQuery {
  /** Id of the last event of the page before. */
  cursor?: string | undefined
  limit: number
}

/** What happened to a record, newest first, without hidden fields. An invisible record is not found. */
export async function recordHistory(
  ctx: Context,
  objectName: string,
  id: string,
  query: HistoryQuery,
): Promise<HistoryPage> {
  await getRecord(ctx, objectName, id, { fields: [], deleted: true })
  const found = await visiblePage(ctx, query, (page) => eventsOfRecord(ctx.db, id, page))
  const events = await historyEvents(ctx, found.events)
  return { events, related: await namesIn(ctx, events), page: { next: found.next } }
}

// Where almost everything is hidden a page may come out short; it never costs more than these reads.
const mostReads = 10

/** Reads on until a page of events the actor may see is full or there are no more. */
export async function visiblePage(
  ctx: Context,
  query: HistoryQuery,
  read: (page: { before?: string | undefined; limit: number }) => Promise<StoredEvent[]>,
  wanted: (event: StoredEvent) => boolean = () => true,
): Promise<{ events: StoredEvent[]; next: string | null }> {
  const events: StoredEvent[] = []
  let before = query.cursor
  for (let reads = 0; reads < mostReads; reads++) {
    const batch = await read({ before, limit: query.limit + 1 })
    for (const event of (await visibleEvents(ctx, batch)).filter(wanted)) {
      if (events.length === query.limit) return { events, next: events.at(-1)?.id ?? null }
      events.push(event)
    }
    if (batch.length <= query.limit) return { events, next: null }
    before = batch.at(-1)?.id
  }
  return { events, next: before ?? null }
}
