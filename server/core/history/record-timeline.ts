import type { TimelineItem, TimelinePage } from '../../../shared/core/history.ts'
import type { Related } from '../../../shared/core/records.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { eventsOfRecord, eventsOfRecords } from '../../platform/events/read-events.ts'
import { getRecord, listRecords, readableObject, writeCursor } from '../records/index.ts'
import { historyEvents, namesIn } from './history-events.ts'
import { visiblePage } from './record-history.ts'
import { isTold, pointingIds } from './related-happenings.ts'
import { readPlace, type TimelinePlace, writePlace } from './timeline-cursor.ts'
import { inTimelineOrder, type Placed } from './timeline-order.ts'

export interface TimelineQuery {
  cursor?: string | undefined
  limit: number
}

/** Something on its way onto the page, with the place its source goes on from behind it. */
interface Candidate extends Placed {
  after: TimelinePlace
}

/**
 * What happened about a record, newest first: its own history, notes and files about it, and what became
 * of records that point at it. Everything as far as the actor may see it; an invisible record is not found.
 */
export async function recordTimeline(
  ctx: Context,
  objectName: string,
  id: string,
  query: TimelineQuery,
): Promise<TimelinePage> {
  const object = readableObject(ctx, objectName)
  await getRecord(ctx, objectName, id, { fields: [], deleted: true })
  const place = readPlace(query.cursor)
  const { limit } = query
  const pointing = await pointingIds(ctx, object, id)
  const related: Related = {}
  const sources = await Promise.all([
    events(ctx, { kind: 'event', cursor: place.event, limit }, (page) => eventsOfRecord(ctx.db, id, page)),
    events(ctx, { kind: 'related', cursor: place.related, limit }, (page) =>
      pointing.length === 0 ? Promise.resolve([]) : eventsOfRecords(ctx.db, pointing, page),
    ),
    written(ctx, { kind: 'note', cursor: place.note, limit, about: id }, related),
    written(ctx, { kind: 'file', cursor: place.file, limit, about: id }, related),
  ])
  const found = inTimelineOrder(sources.flatMap((source) => source.found))
  const shown = found.slice(0, limit)
  const hasMore = found.length > limit || sources.some((source) => source.hasMore)
  const next: TimelinePlace = Object.assign({}, place, ...shown.map((one) => one.after))
  const { items, names } = await told(ctx, shown)
  return {
    items,
    related: { ...related, ...names },
    page: { next: hasMore && shown.length > 0 ? writePlace(next) : null },
  }
}

interface Source {
  found: Candidate[]
  hasMore: boolean
}

async function events(
  ctx: Context,
  { kind, cursor, limit }: { kind: 'event' | 'related'; cursor: string | undefined; limit: number },
  read: (page: { before?: string | undefined; limit: number }) => Promise<StoredEvent[]>,
): Promise<Source> {
  const wanted = kind === 'related' ? (event: StoredEvent) => isTold(ctx, event) : undefined
  const page = await visiblePage(ctx, { cursor, limit }, read, wanted)
  return {
    hasMore: page.next !== null,
    found: page.events.map((event) => ({
      at: event.at,
      after: { [kind]: event.id },
      item: { kind, event },
    })),
  }
}

const newestFirst = [{ field: 'createdAt', direction: 'desc' as const }]

async function written(
  ctx: Context,
  source: { kind: 'note' | 'file'; cursor: string | undefined; limit: number; about: string },
  related: Related,
): Promise<Source> {
  const { kind, cursor, limit, about } = source
  const object = ctx.metadata.objects.get(kind)
  if (object === undefined || ctx.access.object(object.id).read === 'none')
    return { found: [], hasMore: false }
  const page = await listRecords(ctx, kind, {
    filter: { field: 'about', op: 'hasAny', value: [about] },
    sort: newestFirst,
    limit,
    expand: ['createdBy'],
    ...(cursor !== undefined && { cursor }),
  })
  Object.assign(related, page.related)
  return {
    hasMore: page.page.next !== null,
    found: page.records.map((record) => ({
      at: record.createdAt,
      after: { [kind]: writeCursor(kind, newestFirst, { id: record.id, values: [record.createdAt] }) },
      item: { kind, record },
    })),
  }
}

async function told(
  ctx: Context,
  shown: readonly Candidate[],
): Promise<{ items: TimelineItem[]; names: Related }> {
  const stored = shown.flatMap(({ item }) => ('event' in item ? [item.event] : []))
  const events = new Map((await historyEvents(ctx, stored)).map((event) => [event.id, event]))
  const items = shown.map(({ at, item }): TimelineItem => {
    if ('record' in item) return { kind: item.kind, at, record: item.record }
    return { kind: item.kind, at, event: events.get(item.event.id)! }
  })
  return { items, names: await namesIn(ctx, [...events.values()], { subjects: true }) }
}
