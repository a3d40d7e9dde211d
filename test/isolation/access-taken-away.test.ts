import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importJob } from '../../server/core/imports/running/import-job.ts'
import { runImport } from '../../server/core/imports/running/run-import.ts'
import { firstProgress } from '../../server/core/imports/storing/import-progress.ts'
import { loadImport } from '../../server/core/imports/storing/stored-import.ts'
import { bulkWork } from '../../server/core/operations/bulk/bulk-work.ts'
import { type OperationWork, runOperation } from '../../server/core/operations/run-operation.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import type { Context } from '../../server/platform/context.ts'
import { schemaOf } from '../../server/platform/database/migrate.ts'
import { sql } from '../../server/platform/database/sql.ts'
import { AppError } from '../../shared/platform/errors.ts'
import { testHouse } from '../people.ts'
import { upload } from '../upload.ts'

const { admin, installation, join } = await testHouse()
const all = { create: true, read: 'all', update: 'all', delete: 'all' }
const role = (key: string, defaults: object, permissions: string[]) => ({
  key,
  name: key,
  defaults,
  objects: {},
  permissions,
})
const keeper = role('keeper', all, ['records.import', 'records.purge', 'operations.undo'])
for (const one of [
  keeper,
  role('reader', { create: false, read: 'all', update: 'none', delete: 'none' }, []),
])
  assert.equal((await admin.post('/roles', one)).status, 201)

async function contextOf(memberId: string): Promise<Context> {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace`,
  )
  const workspace = { ...row!, schema: schemaOf(row!.key) }
  return openContext(installation, workspace, { kind: 'member', memberId, via: 'job' }, { fresh: true })
}
const deactivate = async (memberId: string) => {
  assert.equal((await admin.post(`/members/${memberId}/deactivation`)).status, 200)
}
const demote = async (memberId: string) => {
  assert.equal((await admin.patch(`/members/${memberId}`, { role: 'reader' })).status, 200)
}
async function makeMany(family: string, count = 300): Promise<void> {
  const items = Array.from({ length: count }, (_, at) => ({
    action: 'create',
    values: { name: `${family} ${at}`, family },
  }))
  assert.equal((await admin.post('/records/product/batch', { items })).status, 200)
}
const of = (family: string) => ({ field: 'family', op: 'eq', value: family })
const countOf = async (family: string, deleted = false): Promise<number> =>
  (await admin.post('/records/product/query', { filter: of(family), deleted, count: true, limit: 1 })).body
    .page.count.value

/** Goes on in pieces of a hundred; `meanwhile` happens while the first one is written. */
function pieces(meanwhile: () => Promise<void>): OperationWork {
  let isFirst = true
  return {
    size: 100,
    next: async (tx, operation, size) => {
      const piece = await bulkWork.next(tx, operation, size)
      if (piece === null || !isFirst) return piece
      isFirst = false
      return {
        ...piece,
        apply: async () => {
          await meanwhile()
          return piece.apply()
        },
      }
    },
  }
}

async function begin(body: object) {
  const { client, memberId } = await join('keeper')
  const begun = await client.post('/records/product/bulk', body)
  assert.equal(begun.status, 202, JSON.stringify(begun.body))
  return { id: begun.body.id as string, memberId }
}
const ended = async (id: string) => {
  const { status, done, error } = (await admin.get(`/operations/${id}`)).body
  return [status, done, error?.code]
}

test('a bulk change of somebody who is deactivated ends at the next piece and says so', async () => {
  await makeMany('Pump')
  const { id, memberId } = await begin({ action: 'update', filter: of('Pump'), values: { family: 'Motor' } })

  await runOperation(
    await contextOf(memberId),
    id,
    pieces(() => deactivate(memberId)),
  )

  assert.deepEqual(await ended(id), ['failed', 100, 'access.no-role'])
  assert.equal(await countOf('Motor'), 100)
})

test('a bulk change of somebody whose role is narrowed goes no further than the new one', async () => {
  await makeMany('Valve')
  const { id, memberId } = await begin({ action: 'update', filter: of('Valve'), values: { family: 'Tap' } })

  await runOperation(
    await contextOf(memberId),
    id,
    pieces(() => demote(memberId)),
  )

  assert.deepEqual((await ended(id)).slice(0, 2), ['done', 100])
  assert.equal(await countOf('Tap'), 100)
})

test('a removal for good ends when the permission for it is taken away', async () => {
  await makeMany('Gone')
  await admin.post('/records/product/bulk', { action: 'delete', filter: of('Gone') })
  const [binning] = (await admin.get('/operations')).body.operations
  await runOperation(await contextOf(binning.actorId), binning.id, bulkWork)
  const { id, memberId } = await begin({ action: 'purge', filter: of('Gone') })
  const { key: _, ...narrowed } = { ...keeper, permissions: ['records.import'] }

  await runOperation(
    await contextOf(memberId),
    id,
    pieces(async () => {
      assert.equal((await admin.put('/roles/keeper', narrowed)).status, 200)
    }),
  )
  const { key: __, ...again } = keeper
  await admin.put('/roles/keeper', again)

  assert.deepEqual(await ended(id), ['failed', 100, 'access.not-permitted'])
  assert.equal(await countOf('Gone', true), 200)
})

async function started() {
  const { client, memberId } = await join('keeper')
  const csv = `Name,Family\n${Array.from({ length: 2_500 }, (_, at) => `Cog ${memberId} ${at},Cog\n`).join('')}`
  const { body } = await client.post('/imports', undefined, upload({ 'products.csv': csv }))
  const begun = await client.post(`/imports/${body.id}/start`)
  assert.equal(begun.status, 202, JSON.stringify(begun.body))
  return { id: body.id as string, memberId, operationId: body.operationId as string }
}

for (const [what, code, takeAway] of [
  ['is deactivated', 'access.no-role', deactivate],
  ['may import no more', 'access.not-permitted', demote],
] as const) {
  test(`an import of somebody who ${what} ends at the next batch`, async () => {
    const { id, memberId } = await started()
    const ctx = await contextOf(memberId)
    const stored = { ...(await loadImport(ctx, id)), progress: firstProgress }
    const before = await countOf('Cog')
    let batches = 0

    const run = runImport(ctx, stored, {
      open: async function* () {
        for (let line = 1; line <= 2_500; line++)
          yield { line, cells: [`${what} ${line}`, 'Cog'], problems: [], next: line }
      },
      checkpoint: () => {},
      save: async () => {
        if (batches++ === 0) await takeAway(memberId)
      },
    })

    await assert.rejects(run, (error) => error instanceof AppError && error.code === code)
    assert.deepEqual([batches, (await countOf('Cog')) - before], [1, 1_000])
  })

  test(`an import that waits while its maker ${what} says why it did not go on`, async () => {
    const { id, memberId, operationId } = await started()
    const ctx = await contextOf(memberId)
    await takeAway(memberId)

    await importJob(installation.files).run(
      ctx,
      { importId: id, dryRun: false },
      { attempt: 1, signal: new AbortController().signal, checkpoint: () => {} },
    )

    assert.deepEqual((await ended(operationId)).slice(0, 3), ['failed', 0, code])
  })
}
