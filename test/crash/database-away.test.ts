import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ConnectionSettings } from '../../server/platform/database/pool.ts'
import { urlOf } from '../command-line.ts'
import { eventually, startProgram, temporaryFolder } from './processes.ts'
import { type RunningKith, startKith } from './running-kith.ts'

const holder = join(import.meta.dirname, 'holder.ts')

test('a database that goes away is told as such, and everything goes on when it is back', {
  timeout: 240_000,
}, async (t) => {
  const folder = temporaryFolder(t, 'database')
  const database = startProgram(t, [holder, folder])
  const { connection } = await database.says('connection')
  const kith = await startKith(t, temporaryFolder(t), {
    DATABASE_URL: urlOf(connection as ConnectionSettings),
  })
  await kith.start('worker')
  await workerMakesUnique(kith, 'email')
  const before = await kith.ask('POST', '/records/company', { name: 'Before' })

  await database.end('SIGTERM')
  const away = await kith.ask('POST', '/records/company', { name: 'Away' })
  const read = await kith.ask('GET', '/records/company')
  const health = await fetch(`${kith.address}/health`)
  const ready = await fetch(`${kith.address}/ready`)
  await startProgram(t, [holder, folder]).says('connection')

  assert.equal(before.status, 201)
  for (const { status, body } of [away, read]) {
    assert.deepEqual([status, body.error.code], [503, 'database.unavailable'])
    assert.match(body.error.message, /^The database does not answer at the moment\./)
    assert.match(body.error.requestId, /./)
  }
  assert.deepEqual([health.status, ready.status], [200, 503])
  const names = await eventually(async () => {
    const { status, body } = await kith.ask('GET', '/records/company')
    return status === 200 ? body.records.map((record: { name: string }) => record.name) : null
  }, 'requests are answered again')
  assert.deepEqual(names, ['Before'])
  await workerMakesUnique(kith, 'website')
  assert.equal(await kith.kill('worker', 'SIGTERM'), 0)
  assert.equal(await kith.kill('serve', 'SIGTERM'), 0)
})

// The index is made by a job: when it stands, a worker works.
async function workerMakesUnique(kith: RunningKith, field: string): Promise<void> {
  await kith.ask('PATCH', `/objects/company/fields/${field}`, { unique: true })
  await eventually(async () => {
    const { body } = await kith.ask('GET', '/objects')
    const named = (name: string) => (one: { name: string }) => one.name === name
    return body.objects.find(named('company')).fields.find(named(field)).unique === true
  }, `the worker makes ${field} unique`)
}
