import { lowestIdOf, timeOfId } from '../../../shared/platform/ids.ts'
import type { Queryable, WorkspaceDatabase } from '../database/database.ts'
import { all, empty, identifier, raw, repeated, type Sql, sql } from '../database/sql.ts'
import type { PassingEvent, StoredEvent } from './event.ts'

/** What happened, with its place in the order of commits: one number each, from 1. */
export type PositionedEvent = (StoredEvent | PassingEvent) & { position: number }

/** Is it one of those that are kept? */
export function isKept<Event extends StoredEvent | PassingEvent>(
  event: Event,
): event is Exclude<Event, PassingEvent> {
  return !('isPassing' in event)
}

/** Events by id, in the order asked for. Ids that are not there are left out. */
export async function readEvents(db: WorkspaceDatabase, ids: readonly string[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return []
  const sorted = ids.toSorted()
  const events = await select(
    db,
    all([sql`id = any(${ids}::uuid[])`, sql`id between ${sorted[0]} and ${sorted.at(-1)}`]),
  )
  const byId = new Map(events.map((event) => [event.id, event]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What happened to one record, newest first; `before` is the last id of the page before. */
export function eventsOfRecord(
  db: WorkspaceDatabase,
  recordId: string,
  page: { before?: string | undefined; limit: number },
): Promise<StoredEvent[]> {
  // Planning looks at every month's partition, which takes longer than reading them.
  const condition = all([sql`record_id = ${recordId}`, ...olderThan(page.before)])
  return db.query<StoredEvent>(repeated(selection(db.table('event'), condition, page.limit)))
}

/** What happened to any of some records, newest first; `before` is the last id of the page before. */
export function eventsOfRecords(
  db: WorkspaceDatabase,
  recordIds: readonly string[],
  page: { before?: string | undefined; limit: number },
): Promise<StoredEvent[]> {
  // By the records first: in the order of events, as the limit suggests, all of everybody's would be walked.
  const found = sql`(with found as materialized (
      select * from ${db.table('event')}
      where ${all([sql`record_id = any(${recordIds}::uuid[])`, ...olderThan(page.before)])}
    ) select * from found) as event`
  return db.query<StoredEvent>(selection(found, sql`true`, page.limit))
}

/** What an operation did, newest first; `before` is the last id of the page before. */
export function eventsOfOperation(
  db: WorkspaceDatabase,
  operationId: string,
  page: { before?: string | undefined; limit: number; recordId?: string | undefined },
): Promise<StoredEvent[]> {
  const ofRecord = page.recordId === undefined ? [] : [sql`record_id = ${page.recordId}`]
  const conditions = [sql`operation_id = ${operationId}`, ...ofRecord, ...notBefore(operationId)]
  return select(db, all([...conditions, ...olderThan(page.before)]), page.limit)
}

interface Wanted {
  /** What an index finds. */
  indexed: readonly Sql[]
  /** What is then looked for among at most `most` events. */
  others: readonly Sql[]
  most: number
  limit: number
}

/** Events that fit, newest first, and the id to go on below, also where a page is not full; null at the end. */
export async function foundEvents(
  db: WorkspaceDatabase,
  { indexed, others, most, limit }: Wanted,
): Promise<{ events: StoredEvent[]; next: string | null }> {
  const looked = sql`select * from ${db.table('event')} where ${all(indexed)}
    order by id desc ${raw(`limit ${Math.trunc(most)}`)}`
  const found = await db.query<StoredEvent>(selection(sql`(${looked}) as looked`, all(others), limit + 1))
  const events = found.slice(0, limit)
  if (found.length > limit) return { events, next: events.at(-1)!.id }
  const [last] = await db.rows(sql`
    select id, count(*) over () from (${looked}) as looked order by id limit 1`)
  return { events, next: Number(last?.[1] ?? 0) < most ? null : String(last?.[0]) }
}

/**
 * Events of some kinds that are not about records, newest first, however much else happened since, and the id to go on
 * below; null at the end. There is an index of these kinds, which ends with the id.
 */
export async function eventsOfKinds(
  db: WorkspaceDatabase,
  { kinds, conditions, limit }: { kinds: readonly string[]; conditions: readonly Sql[]; limit: number },
): Promise<{ events: StoredEvent[]; next: string | null }> {
  const ofKind = all([sql`kind = asked.name`, sql`kind not like 'records.%'`, ...conditions])
  const found = sql`(select each.* from unnest(${kinds}::text[]) as asked (name) cross join lateral (
      select * from ${db.table('event')} where ${ofKind} order by id desc ${raw(`limit ${Math.trunc(limit) + 1}`)}
    ) as each) as event`
  const events = await db.query<StoredEvent>(selection(found, sql`true`, limit + 1))
  const shown = events.slice(0, limit)
  return { events: shown, next: events.length > limit ? shown.at(-1)!.id : null }
}

/** Which of some records an operation did something to. */
export async function recordsOfOperation(
  db: WorkspaceDatabase,
  operationId: string,
  recordIds: readonly string[],
): Promise<string[]> {
  if (recordIds.length === 0) return []
  const conditions = [
    sql`operation_id = ${operationId}`,
    sql`record_id = any(${recordIds}::uuid[])`,
    ...notBefore(operationId),
  ]
  const rows = await db.rows(
    sql`select distinct record_id from ${db.table('event')} where ${all(conditions)}`,
  )
  return rows.map((row) => String(row[0]))
}

/**
 * Events after a position, oldest first, at least `limit` of them where there are that many: the last
 * transaction is not cut. Nothing that commits later ever gets a position at or below one returned.
 */
export async function eventsAfter(
  db: WorkspaceDatabase,
  position: number,
  limit: number,
): Promise<PositionedEvent[]> {
  const rows = await db.query<OutboxRow>(sql`
    select position, event_ids, passing from (
      select position, event_ids, passing,
        sum(cardinality(event_ids)) over (order by position) - cardinality(event_ids) as earlier
      from (
        select position, event_ids, passing from ${db.table('outbox')}
        where position > ${position} order by position limit ${limit}
      ) as following
    ) as counted
    where earlier < ${limit} order by position`)
  const positions = new Map(rows.flatMap((row) => numbered(row)))
  const passing = rows.flatMap((row) => row.passing ?? [])
  const passed = new Set(passing.map(({ id }) => id))
  const events = await readEvents(
    db,
    [...positions.keys()].filter((id) => !passed.has(id)),
  )
  return [...events, ...passing]
    .map((event) => ({ ...event, position: positions.get(event.id)! }))
    .filter((event) => event.position > position)
    .sort((a, b) => a.position - b.position)
}

/** Position of the newest dispatched event; 0 before the first one. */
export async function lastPosition(db: Queryable & Pick<WorkspaceDatabase, 'table'>): Promise<number> {
  const [row] = await db.rows(sql`select value from ${db.table('counter')} where name = 'outbox'`)
  return Number(row?.[0] ?? 0)
}

interface OutboxRow {
  position: number
  event_ids: string[]
  passing: PassingEvent[] | null
}

// An outbox row carries the position of its last event.
function numbered(row: OutboxRow): [string, number][] {
  const first = row.position - row.event_ids.length + 1
  return row.event_ids.map((id, at) => [id, first + at])
}

/** Spares the partitions before an operation began; an hour allows for clocks that differ. */
export function notBefore(operationId: string, alias = 'event'): Sql[] {
  const began = timeOfId(operationId)
  if (began === null) return []
  // Ids come from outside too, and may say that they were made in 1970.
  return [
    sql`${identifier(alias, 'id')} >= ${lowestIdOf(new Date(Math.max(0, began.getTime() - 3_600_000)))}`,
  ]
}

function olderThan(before: string | undefined): Sql[] {
  return before === undefined ? [] : [sql`id < ${before}`]
}

function select(db: WorkspaceDatabase, condition: Sql, limit?: number): Promise<StoredEvent[]> {
  return db.query<StoredEvent>(selection(db.table('event'), condition, limit))
}

function selection(from: Sql, condition: Sql, limit?: number): Sql {
  return sql`
    select id, kind, at, object_id as "objectId", record_id as "recordId", operation_id as "operationId",
      actor_id as "actorId", quiet, changes, payload, source
    from ${from} where ${condition}
    order by id desc ${limit === undefined ? empty : raw(`limit ${Math.trunc(limit)}`)}`
}
