import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { columnValues, storedColumns } from '../../core/records/write/store-rows.ts'
import { searchRow } from '../../core/records/write/store-search.ts'
import type { Transaction } from '../../platform/context.ts'
import type { Connection } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { type CopiedColumn, copyRows } from './copy-rows.ts'

const searchColumns = [
  { name: 'record_id', type: 'uuid' },
  { name: 'object_id', type: 'text' },
  { name: 'owner', type: 'uuid' },
  { name: 'title', type: 'text' },
  { name: 'text', type: 'text' },
]
const eventColumns: readonly (CopiedColumn & { key: keyof StoredEvent })[] = [
  { name: 'id', type: 'uuid', key: 'id' },
  { name: 'kind', type: 'text', key: 'kind' },
  { name: 'at', type: 'timestamptz', key: 'at' },
  { name: 'object_id', type: 'text', key: 'objectId' },
  { name: 'record_id', type: 'uuid', key: 'recordId' },
  { name: 'operation_id', type: 'uuid', key: 'operationId' },
  { name: 'actor_id', type: 'uuid', key: 'actorId' },
  { name: 'quiet', type: 'boolean', key: 'quiet' },
  { name: 'changes', type: 'jsonb', key: 'changes' },
  { name: 'payload', type: 'jsonb', key: 'payload' },
]

interface Lived {
  object: ObjectDefinition
  records: readonly RecordValues[]
  events: readonly StoredEvent[]
}

/** Stores what a batch came to: rows, search texts, events, and the outbox row that passes the events on. */
export async function copyLives(tx: Transaction, connection: Connection, lived: Lived): Promise<void> {
  const { object, records, events } = lived
  const columns = storedColumns(object)
  const rows = records.map((after) => {
    const values = columnValues(tx, object, { after })
    return columns.map((column) => values[column.name])
  })
  await copyRows(connection, tx.db.table(object.table), columns, rows)
  const found = records.map((record) => {
    const { owner, title, text } = searchRow(object, record)
    return [record.id, object.id, owner, title, text]
  })
  if (object.hidden !== true) await copyRows(connection, tx.db.table('search'), searchColumns, found)
  const happened = events.map((event) => eventColumns.map(({ key }) => event[key]))
  await copyRows(connection, tx.db.table('event'), eventColumns, happened)
  const kinds = [...new Set(events.map((event) => event.kind))]
  await tx.db.run(sql`
    insert into ${tx.db.table('outbox')} (id, event_ids, kinds, written_at)
    values (${newId()}, ${events.map((event) => event.id)}::uuid[], ${kinds}::text[], ${new Date()})`)
}
