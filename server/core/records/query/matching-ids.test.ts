import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../../test/workspace.ts'
import { createRecord, matchingIds } from '../index.ts'

const { ctx } = await testWorkspace()

test('work on all that a filter finds leaves alone what was made after it began', async () => {
  const make = async () => (await createRecord(await ctx.renewed(), 'company', { name: 'Plant' })).record
  const there = await make()
  let later = await make()
  // Of the same moment it would rightly be meant too.
  while (later.createdAt === there.createdAt) later = await make()
  const found = (createdUntil: string) =>
    matchingIds(ctx, ctx.metadata.objects.get('company')!, {
      filter: { field: 'name', op: 'eq', value: 'Plant' },
      deleted: false,
      createdUntil,
      after: null,
      limit: 100,
    })

  const before = await found(there.createdAt)
  const since = await found(later.createdAt)

  assert.ok(before.includes(there.id) && !before.includes(later.id))
  assert.ok(since.includes(later.id))
})
