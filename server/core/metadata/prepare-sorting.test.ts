import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { findField } from '../../../shared/core/metadata.ts'
import { pagesRead } from '../../../test/pages-read.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { createRecord, listRecords } from '../records/index.ts'
import { unfinishedOperations } from './apply/metadata-operations.ts'
import { runMetadataOperation, updateField } from './index.ts'
import { mostPrepared, prepareSorting } from './prepare-sorting.ts'

const { ctx, as } = await testWorkspace()
const seller = await as('salesperson')
const deal = async () => (await ctx.renewed()).metadata.objects.get('deal')!
const prepare = async (field: string, object = 'deal') =>
  prepareSorting(await seller.renewed(), object, field)

async function finishAll(): Promise<void> {
  for (const { id } of await unfinishedOperations(ctx.db)) await runMetadataOperation(await ctx.renewed(), id)
}

before(async () => {
  await createRecord(ctx, 'deal', { name: 'First' })
  const table = ctx.db.table('deal')
  await ctx.db.run(sql`
    insert into ${table}
    select made.* from ${table} r, generate_series(1, 20000) n,
      lateral jsonb_populate_record(r, jsonb_build_object(
        'id', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'), 'probability', (n * 7919) % 101)) made`)
  await ctx.db.run(sql`analyze ${table}`)
})

const byProbability = async () =>
  (
    await pagesRead(await ctx.renewed(), (noting) =>
      listRecords(noting, 'deal', { sort: [{ field: 'probability', direction: 'asc' }], limit: 50 }),
    )
  ).pages

test('the first who sorts a long list by a field has an index made for it, whoever they are', async () => {
  const before = await byProbability()
  assert.equal(await prepare('probability'), 'preparing')
  assert.equal(await prepare('probability'), 'preparing')
  assert.equal((await unfinishedOperations(ctx.db)).length, 1)

  await finishAll()

  assert.equal(await prepare('probability'), 'ready')
  const after = await byProbability()
  assert.ok(before > 400 && after < 150, `${before} pages before, ${after} after`)
})

test('an administrator turns it off, and it stays off', async () => {
  await updateField(await ctx.renewed(), 'deal', 'probability', { indexed: false })
  await finishAll()

  assert.equal(await prepare('probability'), 'slow')
  assert.ok((await byProbability()) > 400)

  await updateField(await ctx.renewed(), 'deal', 'probability', { indexed: true })
  await finishAll()
  assert.equal(findField(await deal(), 'probability')?.sorting, undefined)
  assert.equal(await prepare('probability'), 'ready')
})

test('no more than a few fields of an object are prepared', async () => {
  const fields = ['startDate', 'source', 'nextStep', 'lostReason', 'contact', 'product']
  const states = []
  for (const field of fields) states.push(await prepare(field))
  await finishAll()

  assert.equal(states.filter((state) => state === 'preparing').length, mostPrepared)
  assert.equal(states.at(-1), 'slow')
})

test('a short list needs none, and a field one does not see is not there', async () => {
  assert.equal(await prepare('position', 'stage'), 'ready')
  const stage = (await ctx.renewed()).metadata.objects.get('stage')!
  assert.equal(findField(stage, 'position')?.indexed, undefined)
  await assert.rejects(prepare('nowhere'), { code: 'metadata.field-not-found' })
})
