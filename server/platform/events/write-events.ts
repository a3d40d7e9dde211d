import { newId } from '../../../shared/platform/ids.ts'
import type { Queryable, WorkspaceDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { StoredEvent } from './event.ts'

export interface WriteEventsOptions {
  /** revision.metadata as the transaction planned with. null: nothing depends on definitions. */
  metadataVersion: number | null
}

/**
 * Writes all events of a transaction and its outbox row in one statement; call it last. `outdated`
 * means definitions changed meanwhile and nothing was written: roll back and run the transaction again.
 * The partitions of the events' months must exist (partitions.ts).
 */
export async function writeEvents(
  connection: Queryable,
  db: WorkspaceDatabase,
  events: readonly StoredEvent[],
  options: WriteEventsOptions,
): Promise<'written' | 'outdated'> {
  const column = <Key extends keyof StoredEvent>(key: Key) => events.map((event) => event[key])
  const json = (key: 'changes' | 'payload') => events.map((event) => jsonOrNull(event[key]))
  const version = options.metadataVersion
  const written = await connection.run(sql`
    with planned as (
      select clock_timestamp() as at from ${db.table('revision')}
      where name = 'metadata' and (${version}::bigint is null or value = ${version}::bigint)
    ), written as (
      insert into ${db.table('event')}
        (id, kind, at, object_id, record_id, operation_id, actor_id, quiet, changes, payload)
      select e.id, e.kind, e.at, e.object_id, e.record_id, e.operation_id, e.actor_id, e.quiet, e.changes, e.payload
      from planned, unnest(
        ${column('id')}::uuid[], ${column('kind')}::text[], ${column('at')}::timestamptz[],
        ${column('objectId')}::text[], ${column('recordId')}::uuid[], ${column('operationId')}::uuid[],
        ${column('actorId')}::uuid[], ${column('quiet')}::boolean[], ${json('changes')}::jsonb[],
        ${json('payload')}::jsonb[]
      ) as e (id, kind, at, object_id, record_id, operation_id, actor_id, quiet, changes, payload)
    )
    insert into ${db.table('outbox')} (id, event_ids, kinds, written_at)
    select ${newId()}::uuid, ${column('id')}::uuid[], ${[...new Set(column('kind'))]}::text[], at from planned`)
  return written === 1 ? 'written' : 'outdated'
}

/**
 * Waits until every write under way has committed and holds new ones back until this transaction ends;
 * they then find the definitions it left. For changes of definitions, as late as possible before commit.
 */
export async function holdWrites(connection: Queryable, db: WorkspaceDatabase): Promise<void> {
  await connection.run(sql`lock table ${db.table('outbox')} in share row exclusive mode`)
}

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
