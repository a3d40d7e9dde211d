import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { createRecord, deleteRecord, purgeRecords } from '../records/index.ts'
import { shareRecord } from './share-record.ts'

const { ctx, as } = await testWorkspace()

test('a team in the bin is in nobody’s part of the tree', async () => {
  const above = (await createRecord(ctx, 'team', { name: 'Above' })).record.id
  const below = (await createRecord(ctx, 'team', { name: 'Below', parent: above })).record.id
  const before = (await as('manager', above)).access.teamIds
  await deleteRecord(ctx, 'team', { id: below })

  const after = (await as('manager', above)).access.teamIds

  assert.deepEqual(before.toSorted(), [above, below].sort())
  assert.deepEqual(after, [above])
})

test('the shares of a record go with it when it is removed for good', async () => {
  const other = await as('salesperson')
  const { id } = (await createRecord(ctx, 'deal', { name: 'Shared' })).record
  await shareRecord(ctx, { object: 'deal', id }, { memberId: other.access.memberId!, level: 'read' })
  const shares = async () =>
    (await ctx.db.rows(sql`select id from ${ctx.db.table('share')} where record_id = ${id}`)).length
  const before = await shares()
  await deleteRecord(ctx, 'deal', { id })
  const inBin = await shares()

  const problems = await ctx.transaction((tx) => purgeRecords(tx, tx.metadata.objects.get('deal')!, [id]))

  assert.deepEqual(problems, [])
  assert.deepEqual([before, inBin, await shares()], [1, 1, 0])
})
