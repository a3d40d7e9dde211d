import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayDo } from './may-do.ts'

const seller = { update: 'own', delete: 'own' } as const

test('what the server says of a record decides on it, whatever the role may do with others', () => {
  const shared = { youMay: { update: true, delete: false } }
  assert.deepEqual([mayDo(seller, shared, 'update'), mayDo(seller, shared, 'delete')], [true, false])
  assert.equal(mayDo(seller, { youMay: { update: false, delete: false } }, 'update'), false)
})

test('of a record nothing was said of the role is asked', () => {
  assert.equal(mayDo(seller, {}, 'update'), true)
  assert.equal(mayDo({ update: 'none', delete: 'own' }, {}, 'update'), false)
})

test('a role that may nothing any more offers nothing, whatever was read before it changed', () => {
  const before = { youMay: { update: true, delete: true } }
  assert.equal(mayDo({ update: 'none', delete: 'none' }, before, 'update'), false)
})
