import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { collations } from '../server/platform/database/collations.ts'
import { testDatabase } from './database.ts'

const wanted = Object.values(collations)
const connection = await testDatabase()

test('a test file has a UTF-8 database with ICU collations to itself', async () => {
  const client = new pg.Client(connection)
  await client.connect()

  const { rows } = await client.query(
    `select current_database() as name, current_setting('server_encoding') as encoding,
      (select count(*)::int from pg_collation where collname = any($1)) as collations`,
    [wanted],
  )

  await client.end()
  assert.deepEqual(rows, [{ name: connection.database, encoding: 'UTF8', collations: wanted.length }])
})
