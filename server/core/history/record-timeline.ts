import type { TimelineItem, TimelinePage } from '../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import { timeOfId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { eventsOfRecord, eventsOfRecords } from '../../platform/events/read-events.ts'
import { getRecord, listRecords, readableObject, writeCursor } from '../records/index.ts'
import { historyEvents, namesIn } from './history-events.ts'
import { visiblePage } from './record-history.ts'
import { isTold, pointingIds } from './related-happenings.ts'
import { readPlace, type TimelinePlace, writePlace } from './timeline-cursor.ts'
import { inTimelineOrder, type Placed } from './timeline-order.ts'

export type TimelineKind = TimelineItem['kind']

interface TimelineQuery {
  cursor?: string | undefined
  limit: number
  /** Absent: all. */
  kinds?: readonly TimelineKind[] | undefined
  /** Id of the member who did or wrote it. */
  actor?: string | undefined
  /** Nothing that happened before this moment. */
  from?: string | undefined
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
  const related: Related = {}
  const sources = await Promise.all(
    (query.kinds ?? allKinds).map((kind) => {
      const source = { cursor: place[kind], limit, actor: query.actor, from: query.from }
      if (kind === 'note' || kind === 'file') return written(ctx, { ...source, kind, about: id }, related)
      if (kind === 'event')
        return events(ctx, { ...source, kind }, (page) => eventsOfRecord(ctx.db, id, page))
      return pointingEvents(ctx, object, id, { ...source, kind })
    }),
  )
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

const allKinds: readonly TimelineKind[] = ['event', 'related', 'note', 'file']

/** What one source is asked for. */
interface Asked<Kind> {
  kind: Kind
  cursor: string | undefined
  limit: number
  actor: string | undefined
  from: string | undefined
}

interface Source {
  found: Candidate[]
  hasMore: boolean
}

async function pointingEvents(
  ctx: Context,
  object: ObjectDefinition,
  id: string,
  asked: Asked<'related'>,
): Promise<Source> {
  const pointing = await pointingIds(ctx, object, id)
  if (pointing.length === 0) return { found: [], hasMore: false }
  return events(ctx, asked, (page) => eventsOfRecords(ctx.db, pointing, page))
}

async function events(
  ctx: Context,
  { kind, cursor, limit, actor, from }: Asked<'event' | 'related'>,
  read: (page: { before?: string | undefined; limit: number }) => Promise<StoredEvent[]>,
): Promise<Source> {
  const since = from === undefined ? null : new Date(from)
  const wanted = (event: StoredEvent) =>
    (actor === undefined || event.actorId === actor) &&
    (since === null || new Date(event.at) >= since) &&
    (kind === 'event' || isTold(ctx, event))
  const page = await visiblePage(ctx, { cursor, limit }, read, wanted)
  return {
    // Ids go by time: behind one that is older than asked for there is nothing to find.
    hasMore: page.next !== null && !isBefore(page.next, since),
    found: page.events.map((event) => ({
      at: event.at,
      after: { [kind]: event.id },
      item: { kind, event },
    })),
  }
}

function isBefore(id: string, since: Date | null): boolean {
  const at = timeOfId(id)
  return since !== null && at !== null && at < since
}

const newestFirst = [{ field: 'createdAt', direction: 'desc' as const }]

async function written(
  ctx: Context,
  source: Asked<'note' | 'file'> & { about: string },
  related: Related,
): Promise<Source> {
  const { kind, cursor, limit, about, actor, from } = source
  const object = ctx.metadata.objects.get(kind)
  if (object === undefined || ctx.access.object(object.id).read === 'none')
    return { found: [], hasMore: false }
  const page = await listRecords(ctx, kind, {
    filter: {
      and: [
        { field: 'about', op: 'hasAny', value: [about] },
        ...(actor === undefined ? [] : [{ field: 'createdBy', op: 'eq' as const, value: actor }]),
        ...(from === undefined ? [] : [{ field: 'createdAt', op: 'gte' as const, value: from }]),
      ],
    },
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
