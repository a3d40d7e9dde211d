import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'

/** What others did to a record after an event: what kinds of things, and to which fields. */
export interface LaterChanges {
  kinds: ReadonlySet<string>
  fieldIds: ReadonlySet<string>
}

/**
 * Changes of the events' records that came after the events, by record id, leaving out the given
 * operations. The records must be locked, so that no more can come.
 */
export async function laterChanges(
  tx: Transaction,
  events: readonly StoredEvent[],
  without: readonly string[],
): Promise<Map<string, LaterChanges>> {
  const first = events.map((event) => event.id).reduce((least, id) => (id < least ? id : least))
  const rows = await tx.db.query<{ recordId: string; kind: string; fieldIds: string[] }>(sql`
    select e.record_id as "recordId", e.kind,
      array(select jsonb_object_keys(coalesce(e.changes, '{}'::jsonb))) as "fieldIds"
    from unnest(${events.map((event) => event.recordId)}::uuid[], ${events.map((event) => event.id)}::uuid[])
      as x (record_id, event_id)
    join ${tx.db.table('event')} e on e.record_id = x.record_id and e.id > x.event_id
    where e.id > ${first}::uuid and e.operation_id <> all(${without}::uuid[]) and e.kind like 'records.%'`)
  const byRecord = Map.groupBy(rows, (row) => row.recordId)
  return new Map(
    [...byRecord].map(([id, changes]) => [
      id,
      {
        kinds: new Set(changes.map((change) => change.kind)),
        fieldIds: new Set(changes.flatMap((change) => change.fieldIds)),
      },
    ]),
  )
}
