import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { createRecord } from '../records/index.ts'
import { countUnread, listNotifications } from './list-notifications.ts'
import { notify } from './notify.ts'

const { ctx, as } = await testWorkspace()
const company = ctx.metadata.objects.get('company')
assert.ok(company)

/** A salesperson who reads as much of companies. */
async function reading(read: 'all' | 'own' | 'none') {
  const { role } = (await as('salesperson')).access
  const line = { create: false, read, update: 'none', delete: 'none' }
  const definition = JSON.stringify({ ...role, key: read, objects: { ...role.objects, [company!.id]: line } })
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`insert into ${tx.db.table('role')} (key, position, definition)
      values (${read}, 9, ${definition}::jsonb) on conflict (key) do nothing`)
    await bumpRevision(tx, 'access')
  })
  return as(read)
}

async function told(
  read: 'all' | 'own' | 'none',
  recordId: string | null,
): Promise<[listed: number, unread: number]> {
  const reader = await reading(read)
  const one = { kind: 'records.assigned', key: 'given', params: { operationId: ctx.operation.id } } as const
  const to = reader.access.memberId!
  await ctx.transaction((tx) => notify(tx, [{ ...one, to, objectId: company!.id, recordId, count: 2 }]))
  const { notifications } = await listNotifications(reader, { place: 'inbox', limit: 50 })
  return [notifications.length, await countUnread(reader)]
}

test('of many records of an object only those are told who read some of it', async () => {
  assert.deepEqual(await told('none', null), [0, 0])
  assert.deepEqual(await told('own', null), [1, 1])
  assert.deepEqual(await told('all', null), [1, 1])
})

test('of one record only those are told who see it', async () => {
  const { record } = await createRecord(ctx, 'company', { name: 'Hidden Oy' })
  assert.deepEqual(await told('none', record.id), [0, 0])
  assert.deepEqual(await told('own', record.id), [0, 0])
  assert.deepEqual(await told('all', record.id), [1, 1])
})
