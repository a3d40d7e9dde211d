import { newId } from '../../../shared/platform/ids.ts'
import type { Queryable, WorkspaceDatabase } from '../database/database.ts'
import { isDatabaseError } from '../database/database-errors.ts'
import { repeated, sql } from '../database/sql.ts'
import { together } from '../database/together.ts'
import type { PassingEvent, StoredEvent } from './event.ts'

interface WriteEventsOptions {
  /** revision.metadata as the transaction planned with. null: nothing depends on definitions. */
  metadataVersion: number | null
  /** What is told and not kept; its place is behind the events. */
  passing?: readonly PassingEvent[]
}

/**
 * Writes the outbox row of a transaction and all its events; call it last. `outdated` means definitions
 * changed meanwhile: the database has given the transaction up, also where COMMIT was sent already, and it is
 * to be run again. The partitions of the events' months must exist (partitions.ts).
 */
export async function writeEvents(
  connection: Queryable,
  db: WorkspaceDatabase,
  events: readonly StoredEvent[],
  options: WriteEventsOptions,
): Promise<'written' | 'outdated'> {
  const { metadataVersion, passing = [] } = options
  const ids = [...events, ...passing].map((event) => event.id)
  const kinds = [...new Set(events.map((event) => event.kind))]
  try {
    // First, because holdWrites() lets this statement wait: what the next one reads is then certain.
    await together([
      connection.run(
        repeated(sql`insert into ${db.table('outbox')} (id, event_ids, kinds, passing, written_at)
          values (${newId()}, ${ids}::uuid[], ${kinds}::text[], ${passingText(passing)}::jsonb, clock_timestamp())`),
      ),
      ...(events.length === 0 ? [] : [insertEvents(connection, db, events, metadataVersion)]),
    ])
    return 'written'
  } catch (error) {
    if (isDatabaseError(error) && error.code === '23502' && error.column === 'kind') return 'outdated'
    throw error
  }
}

/**
 * Waits until every write under way has committed and holds new ones back until this transaction ends;
 * they then find the definitions it left. For changes of definitions, as late as possible before commit.
 */
export async function holdWrites(connection: Queryable, db: WorkspaceDatabase): Promise<void> {
  await connection.run(sql`lock table ${db.table('outbox')} in share row exclusive mode`)
}

/** Planned with outdated definitions, an event gets no kind, which its table refuses. */
function insertEvents(
  connection: Queryable,
  db: WorkspaceDatabase,
  events: readonly StoredEvent[],
  version: number | null,
): Promise<number> {
  const column = <Key extends keyof StoredEvent>(key: Key) => events.map((event) => event[key])
  const json = (key: 'changes' | 'payload') => events.map((event) => jsonOrNull(event[key]))
  const statement = sql`
    insert into ${db.table('event')}
      (id, kind, at, object_id, record_id, operation_id, actor_id, quiet, changes, payload, source)
    select e.id, case when ${version}::bigint is null or exists (
        select 1 from ${db.table('revision')} where name = 'metadata' and value = ${version}::bigint)
      then e.kind end, e.at, e.object_id, e.record_id, e.operation_id, e.actor_id, e.quiet, e.changes,
      e.payload, e.source
    from unnest(
      ${column('id')}::uuid[], ${column('kind')}::text[], ${column('at')}::timestamptz[],
      ${column('objectId')}::text[], ${column('recordId')}::uuid[], ${column('operationId')}::uuid[],
      ${column('actorId')}::uuid[], ${column('quiet')}::boolean[], ${json('changes')}::jsonb[],
      ${json('payload')}::jsonb[], ${column('source')}::text[]
    ) as e (id, kind, at, object_id, record_id, operation_id, actor_id, quiet, changes, payload, source)`
  return connection.run(repeated(statement))
}

function passingText(passing: readonly PassingEvent[]): string | null {
  return passing.length === 0 ? null : JSON.stringify(passing)
}

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
