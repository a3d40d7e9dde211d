import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesBeyond } from './named-columns.ts'

test('only those the view names and nobody read are asked for, without the column of what is not set', () => {
  const settings = { columns: [{ value: 'far' }, { value: '' }, { value: 'near', hidden: true }] }

  assert.deepEqual(namesBeyond(settings, [{ id: 'near' }, { id: 'other' }]), ['far'])
  assert.deepEqual(namesBeyond({}, [{ id: 'near' }]), [])
})
