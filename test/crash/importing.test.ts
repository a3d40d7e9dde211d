import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventually, temporaryFolder } from './processes.ts'
import { startKith } from './running-kith.ts'

const total = 4_000

test('an import whose worker is killed goes on where it stood; nothing is doubled or lost', {
  timeout: 240_000,
}, async (t) => {
  const folder = temporaryFolder(t)
  const kith = await startKith(t, folder)
  const rows = Array.from(
    { length: total },
    (_, n) => `Firm ${n},F-${n},${n === total - 1 ? '' : `Firm ${n + Math.ceil((total - n) / 2)}`}`,
  )
  const csv = `Company name,External ID,Parent company\n${rows.join('\n')}\n`
  const { id, operationId } = (await kith.upload('companies.csv', csv, '/imports')).body
  const read = async () => (await kith.ask('GET', `/imports/${id}`)).body
  const created = async () => (await read()).progress.counts[0]?.created ?? 0
  await kith.start('worker')

  assert.equal((await kith.ask('POST', `/imports/${id}/start`, {})).status, 202)
  await eventually(async () => (await created()) > 0, 'some rows are there')
  await kith.kill('worker')
  assert.ok((await created()) < total)
  await kith.start('worker')
  await eventually(async () => (await created()) >= total, 'all rows are there')
  const ended = await eventually(async () => {
    const now = await read()
    return now.status !== 'running' && now
  }, 'the import ends')
  assert.equal(ended.status, 'done', JSON.stringify(ended.error))

  assert.deepEqual(
    [ended.progress.counts[0].created, ended.progress.counts[0].rows, ended.progress.counts[0].failed],
    [total, total, 0],
  )
  const [found] = await kith.rows(`
    select count(*)::int as companies, count(distinct external_id)::int as different
    from ${kith.schema}.company where deleted_at is null`)
  assert.deepEqual(found, { companies: total, different: total })
  const [events] = await kith.rows(`
    select count(*)::int as created, count(distinct record_id)::int as different from ${kith.schema}.event
    where kind = 'records.created' and operation_id = '${operationId}'`)
  assert.deepEqual(events, { created: total, different: total })
  // Each company's parent comes later in the file.
  const [links] = await kith.rows(`
    select count(*)::int as linked from ${kith.schema}.company where parent is not null`)
  assert.equal(links?.linked, total - 1)
})
