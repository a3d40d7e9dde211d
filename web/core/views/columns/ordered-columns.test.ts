import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderedColumns } from './ordered-columns.ts'

test('columns put in another order stay as wide as the view keeps them', () => {
  const kept = [{ field: 'name', width: 320 }, { field: 'stage' }, { field: 'amount', width: 90 }]

  assert.deepEqual(orderedColumns(['name', 'amount', 'owner'], kept), [
    { field: 'name', width: 320 },
    { field: 'amount', width: 90 },
    { field: 'owner' },
  ])
  assert.deepEqual(orderedColumns(['name']), [{ field: 'name' }])
})
