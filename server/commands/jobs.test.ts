import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newId } from '../../shared/platform/ids.ts'
import { commandLineOn } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'
import { createPool } from '../platform/database/pool.ts'
import { sql } from '../platform/database/sql.ts'

const connection = await testDatabase()
const pool = createPool(connection)
after(() => pool.close())
const kith = commandLineOn(connection)
const made = await kith([
  ...['create-workspace', '--name', 'Northquay', '--admin-email', 'lin@northquay.example'],
  ...['--admin-password', 'a long enough phrase', '--json'],
])
const { workspace: key, workspaceId } = JSON.parse(made.out) as Record<string, string>

/** A job; with a moment, one that was given up then. */
async function addJob(jobKey: string, failedAt: string | null): Promise<string> {
  const id = newId()
  await pool.run(sql`
    insert into kith.job (id, turn_of, name, key, payload, long, run_at, attempts, max_attempts, failed_at, code, message)
    values (${id}, ${workspaceId}, 'tests.sum', ${jobKey}, '{}', false, ${new Date()}, 10, 10, ${failedAt},
      'tests.closed', 'The shop is closed. Come back tomorrow.')`)
  return id
}

async function waiting(): Promise<unknown[][]> {
  return pool.rows(
    sql`select id, attempts, message from kith.job where name = 'tests.sum' and failed_at is null order by id`,
  )
}

test('given-up jobs are listed with their sentence, and one or all go back in the queue', async () => {
  const none = await kith(['jobs'])
  const older = await addJob('a', '2026-11-25T08:00:00Z')
  const newer = await addJob('b', '2026-11-26T08:00:00Z')
  const listed = await kith(['jobs'])
  const asJson = JSON.parse((await kith(['jobs', '--json'])).out)

  assert.deepEqual([none.code, none.out, none.err], [0, '', 'No job was given up.\n'])
  const lines = listed.out.trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => line.split('\t').toSpliced(1, 1)),
    [newer, older].map((id) => [id, key, 'tests.sum', '10', 'The shop is closed. Come back tomorrow.']),
  )
  assert.deepEqual(
    asJson.map((one: { id: string; code: string; workspace: string }) => [one.id, one.code, one.workspace]),
    [newer, older].map((id) => [id, 'tests.closed', key]),
  )

  assert.equal((await kith(['jobs', 'retry', older])).code, 0)
  assert.deepEqual(await waiting(), [[older, 0, null]])
  const again = await kith(['jobs', 'retry', older])
  assert.deepEqual([again.code, again.err], [1, 'There is no such failed job. Look at the list again.\n'])

  const all = await kith(['jobs', 'retry', '--all'])
  assert.deepEqual([all.code, all.err], [0, 'Back in the queue: 1.\n'])
  assert.deepEqual((await waiting()).length, 2)
})

test('of given-up jobs with one key one goes back, and none beside one that waits', async () => {
  await pool.run(sql`delete from kith.job`)
  await addJob('twice', '2026-11-25T08:00:00Z')
  const later = await addJob('twice', '2026-11-26T08:00:00Z')
  const waits = await addJob('once', null)
  await addJob('once', '2026-11-26T08:00:00Z')

  const all = await kith(['jobs', 'retry', '--all'])

  assert.equal(all.code, 0, all.err)
  assert.deepEqual(new Set((await waiting()).map((row) => row[0])), new Set([later, waits]))
  assert.deepEqual(JSON.parse((await kith(['jobs', '--json'])).out), [])
})

test('retrying needs an id or --all, and not both', async () => {
  const neither = await kith(['jobs', 'retry'])
  const both = await kith(['jobs', 'retry', newId(), '--all'])
  const wrong = await kith(['jobs', 'retry', 'first'])

  assert.deepEqual([neither.code, both.code, wrong.code], [2, 2, 1])
  assert.match(neither.err, /say which job, by its id, or --all/)
})
