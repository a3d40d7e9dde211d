import { isDeepStrictEqual } from 'node:util'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { StoredEvent } from '../../../platform/events/event.ts'

/** What others did to a record after an event: what kinds of things, and to which fields. */
export interface LaterChanges {
  kinds: ReadonlySet<string>
  fieldIds: ReadonlySet<string>
  /** They were edits that together came to nothing: a card moved and moved back, a change that was undone. */
  cameToNothing: boolean
}

/** A value before and after. */
type FieldChange = [unknown, unknown]

interface LaterRow {
  recordId: string
  kind: string
  changes: Record<string, FieldChange> | null
}

/**
 * Changes of the events' records that came after the events, by record id, leaving out the given
 * operations. The records must be locked, so that no more can come.
 */
export async function laterChanges(
  tx: Transaction,
  object: ObjectDefinition,
  of: { events: readonly StoredEvent[]; without: readonly string[] },
): Promise<Map<string, LaterChanges>> {
  const { events, without } = of
  const first = events.map((event) => event.id).reduce((least, id) => (id < least ? id : least))
  const rows = await tx.db.query<LaterRow>(sql`
    select e.record_id as "recordId", e.kind, e.changes
    from unnest(${events.map((event) => event.recordId)}::uuid[], ${events.map((event) => event.id)}::uuid[])
      as x (record_id, event_id)
    join ${tx.db.table('event')} e on e.record_id = x.record_id and e.id > x.event_id
    where e.id > ${first}::uuid and e.operation_id <> all(${without}::uuid[]) and e.kind like 'records.%'
    order by e.id`)
  const byRecord = Map.groupBy(rows, (row) => row.recordId)
  return new Map([...byRecord].map(([id, changes]) => [id, inAll(object, changes)]))
}

function inAll(object: ObjectDefinition, rows: readonly LaterRow[]): LaterChanges {
  const fields = new Map<string, FieldChange>()
  for (const { changes } of rows)
    for (const [id, [before, after]] of Object.entries(changes ?? {}))
      fields.set(id, [fields.has(id) ? fields.get(id)?.[0] : before, after])
  return {
    kinds: new Set(rows.map((row) => row.kind)),
    fieldIds: new Set(fields.keys()),
    cameToNothing:
      rows.every((row) => row.kind === 'records.updated') &&
      [...fields].every(([id, change]) => isBack(change) || follows(object, id)),
  }
}

function isBack([before, after]: FieldChange): boolean {
  return isDeepStrictEqual(before ?? null, after ?? null)
}

/** Fields that nobody writes keep a mark of edits that were taken back, such as the time of the last move. */
function follows(object: ObjectDefinition, fieldId: string): boolean {
  return object.fields.find((field) => field.id === fieldId)?.readOnly === true
}
