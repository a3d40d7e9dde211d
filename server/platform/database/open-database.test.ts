import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { silentLog } from '../log.ts'
import { checkServer, openDatabase, problemWith } from './open-database.ts'

const connection = await testDatabase()

const good = { version: 18, encoding: 'UTF8', may_create: true, has_trigram: false, trigram_available: true }

test('the embedded server has what Kith needs', async () => {
  await checkServer(connection)
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
