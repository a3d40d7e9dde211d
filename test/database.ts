import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import pg from 'pg'
import type { ConnectionSettings } from '../server/platform/database/pool.ts'
import { serverVariable, startTestServer } from './postgres.ts'

/** What a database may begin with: it is made once for a run, and copied from then on. */
export interface Beginning<Kept> {
  name: string
  /** Fills an empty database, leaves no connection open, and gives what its tests need to know. */
  fill(connection: ConnectionSettings): Promise<Kept>
}

/**
 * A new, empty database for the calling test file, on the run's server (or on one of its own when the file
 * is run by itself). It is dropped after the file's last test, whoever is still connected.
 */
export async function testDatabase(): Promise<ConnectionSettings> {
  const server = await testServer()
  return newDatabase(server, 'template1')
}

/** Likewise, with what it begins with. */
export async function begunDatabase<Kept>(
  beginning: Beginning<Kept>,
): Promise<{ connection: ConnectionSettings; kept: Kept }> {
  const server = await testServer()
  const kept = await filledOnce(server.connection, beginning)
  return { connection: await newDatabase(server, nameOf(beginning)), kept }
}

interface Server {
  connection: ConnectionSettings
  close(): Promise<void>
}

async function testServer(): Promise<Server> {
  const shared = process.env[serverVariable]
  if (shared === undefined) return startTestServer()
  return { connection: JSON.parse(shared), close: async () => {} }
}

async function newDatabase({ connection, close }: Server, from: string): Promise<ConnectionSettings> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(connection, (client) => client.query(`create database ${name} template ${from}`))
  after(async () => {
    await onServer(connection, (client) => client.query(`drop database ${name} with (force)`))
    await close()
  })
  return { ...connection, database: name }
}

/** The first test file that needs it fills it; another that comes meanwhile waits. */
async function filledOnce<Kept>(connection: ConnectionSettings, beginning: Beginning<Kept>): Promise<Kept> {
  const name = nameOf(beginning)
  return onServer(connection, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('${name}'))`)
    const found = await client.query<{ kept: string }>(
      `select shobj_description(oid, 'pg_database') as kept from pg_database where datname = '${name}'`,
    )
    if (found.rows[0]) return JSON.parse(found.rows[0].kept)
    const half = `${name}_half`
    await client.query(`drop database if exists ${half} with (force)`)
    await client.query(`create database ${half}`)
    const kept = await beginning.fill({ ...connection, database: half })
    await client.query(`comment on database ${half} is ${pg.escapeLiteral(JSON.stringify(kept))}`)
    await client.query(`alter database ${half} rename to ${name}`)
    return kept
  })
}

function nameOf({ name }: Beginning<unknown>): string {
  return `begun_${name}`
}

async function onServer<Result>(
  connection: ConnectionSettings,
  act: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
