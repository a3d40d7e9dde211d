import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../../test/workspace.ts'
import { sql } from '../../../platform/database/sql.ts'
import { bumpRevision } from '../../bump-revision.ts'
import { createRecord, listRecords } from '../index.ts'

const { ctx, as } = await testWorkspace()
const company = async (name: string) => (await createRecord(ctx, 'company', { name })).record.id
const note = async (about: string, daysAgo = 0) => {
  const { record } = await createRecord(ctx, 'note', {
    body: '<p>Called</p>',
    about: [{ object: 'company', id: about }],
  })
  const at = new Date(ctx.values.now.getTime() - daysAgo * 86_400_000)
  const { table } = ctx.metadata.objects.get('note')!
  await ctx.db.run(sql`update ${ctx.db.table(table)} set created_at = ${at} where id = ${record.id}::uuid`)
}
const touches = async (where = ctx) => (await listRecords(where, 'company', { touches: true })).touches

test('a page says of each record how often something was noted in each of twelve weeks', async () => {
  const often = await company('Often')
  const long = await company('Long ago')
  await company('Never')
  await note(often)
  await note(often)
  await note(often, 14)
  await note(long, 120)

  assert.deepEqual(await touches(), { [often]: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2] })
  assert.equal((await listRecords(ctx, 'company', {})).touches, undefined)
})

test('a note somebody may not see is not counted for them', async () => {
  const seller = await as('salesperson')
  const role = { ...seller.access.role, key: 'own-notes' }
  const notes = { ...seller.access.object('note'), read: 'own' as const }
  const definition = { ...role, objects: { ...role.objects, note: notes } }
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`insert into ${tx.db.table('role')} (key, position, definition)
      values ('own-notes', 9, ${JSON.stringify(definition)}::jsonb)`)
    await bumpRevision(tx, 'access')
  })
  const member = await as('own-notes')
  const shared = await company('Shared')
  await note(shared)

  assert.equal((await touches())?.[shared]?.at(-1), 1)
  assert.equal((await touches(member))?.[shared], undefined)
})
