import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../../../test/database.ts'
import { silentLog } from '../log.ts'
import { checkServer, openDatabase, problemWith } from './open-database.ts'

const connection = await testDatabase()

const good = {
  version: 18,
  encoding: 'UTF8',
  character_type: 'C.UTF-8',
  may_create: true,
  has_trigram: false,
  trigram_available: true,
}

test('the embedded server has what Kith needs', async () => {
  await checkServer(connection)
})

test('trigrams of the embedded server know Chinese, which search relies on', async () => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query('create extension if not exists pg_trgm with schema public')
    const { rows } = await client.query("select cardinality(public.show_trgm('伟伟国国')) as count")
    assert.ok(rows[0].count >= 4, `${rows[0].count} trigrams`)
  } finally {
    await client.end()
  }
})

test('DATABASE_URL is used as it is, and left running', async () => {
  const { host = '', database = '' } = connection
  const databaseUrl = `postgres://kith@${encodeURIComponent(host)}/${database}`

  const open = await openDatabase({ dataFolder: '/nowhere', databaseUrl }, silentLog)
  await open.close()

  assert.equal(open.kind, 'external')
  await checkServer(open.connection)
})

test('a server Kith cannot live on is refused with what to do', () => {
  assert.equal(problemWith(good), null)
  assert.equal(problemWith({ ...good, version: 15 }), null)
  assert.match(problemWith({ ...good, version: 14 })?.message ?? '', /PostgreSQL 14; Kith needs 15/)
  assert.equal(problemWith({ ...good, encoding: 'LATIN1' })?.code, 'database.wrong-encoding')
  assert.equal(problemWith({ ...good, character_type: 'C' })?.code, 'database.ascii-only')
  assert.equal(problemWith({ ...good, may_create: false })?.code, 'database.no-rights')
  assert.equal(problemWith({ ...good, trigram_available: false })?.code, 'database.no-trigram')
  assert.equal(problemWith({ ...good, trigram_available: false, has_trigram: true }), null)
})

test('an address where no database answers is refused by one sentence', async () => {
  const config = { dataFolder: '/nowhere', databaseUrl: 'postgres://kith@127.0.0.1:1/kith' }

  await assert.rejects(openDatabase(config, silentLog), {
    code: 'database.unreachable',
    message: /^The database at DATABASE_URL cannot be reached \(.*ECONNREFUSED.*\)/,
  })
})
