import { after } from 'node:test'
import { type WorkspaceDatabase, workspaceDatabase } from '../server/platform/database/database.ts'
import { createWorkspaceSchema, schemaOf } from '../server/platform/database/migrate.ts'
import { type ConnectionSettings, createPool, type Pool } from '../server/platform/database/pool.ts'
import { sql } from '../server/platform/database/sql.ts'
import type { StoredEvent } from '../server/platform/events/event.ts'
import { ensurePartitions } from '../server/platform/events/partitions.ts'
import { writeEvents } from '../server/platform/events/write-events.ts'
import type { Runtime } from '../server/platform/runtime.ts'
import { newId } from '../shared/platform/ids.ts'
import { begunDatabase } from './database.ts'
import { tables } from './installation.ts'

/** A workspace of bare tables, for what works below objects and records. */
export interface EventWorkspace {
  id: string
  key: string
  schema: string
  db: WorkspaceDatabase
}

export interface EventHouse {
  connection: ConnectionSettings
  runtime: Runtime
  pool: Pool
  makeWorkspace(): Promise<EventWorkspace>
}

/** A database with the global tables and the job queue, closed after the file's last test. */
export async function eventHouse(): Promise<EventHouse> {
  const { connection } = await begunDatabase(tables)
  const pool = createPool(connection, { size: 24 })
  after(() => pool.close())
  return {
    connection,
    pool,
    runtime: { pool, now: () => new Date() },
    makeWorkspace: () => makeWorkspace(pool),
  }
}

/** An event as a transaction would write it. */
export function newEvent(some: Partial<StoredEvent> = {}): StoredEvent {
  return {
    id: newId(),
    kind: 'records.updated',
    at: new Date().toISOString(),
    objectId: 'contact',
    recordId: newId(),
    operationId: newId(),
    actorId: null,
    quiet: false,
    changes: null,
    payload: {},
    source: 'app',
    ...some,
  }
}

/** Commits events as one transaction. */
export async function commitEvents(
  pool: Pool,
  schema: string,
  events: readonly StoredEvent[],
): Promise<void> {
  await ensurePartitions(pool, schema, new Date())
  await pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, schema), events, { metadataVersion: null }),
  )
}

async function makeWorkspace(pool: Pool): Promise<EventWorkspace> {
  const id = newId()
  const key = `t${id.slice(-12)}`
  const schema = schemaOf(key)
  await pool.transaction(async (connection) => {
    const migrations = await createWorkspaceSchema(connection, key)
    await connection.run(sql`
      insert into kith.workspace (id, key, name, migrations, created_at)
      values (${id}, ${key}, ${key}, ${migrations}::text[], ${new Date()})`)
  })
  await ensurePartitions(pool, schema, new Date())
  return { id, key, schema, db: workspaceDatabase(pool, schema) }
}
