import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import pg from 'pg'
import type { ConnectionSettings } from '../server/platform/database/pool.ts'
import { serverVariable, startTestServer } from './postgres.ts'

/**
 * A new, empty database for the calling test file, on the run's server (or on one of its own when the file
 * is run by itself). It is dropped after the file's last test, whoever is still connected.
 */
export async function testDatabase(): Promise<ConnectionSettings> {
  const server = await testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server.connection, `create database ${name}`)
  after(async () => {
    await onServer(server.connection, `drop database ${name} with (force)`)
    await server.close()
  })
  return { ...server.connection, database: name }
}

async function testServer(): Promise<{ connection: ConnectionSettings; close(): Promise<void> }> {
  const shared = process.env[serverVariable]
  if (shared === undefined) return startTestServer()
  return { connection: JSON.parse(shared), close: async () => {} }
}

async function onServer(connection: ConnectionSettings, statement: string): Promise<void> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
