import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { changedParts, withParts } from './role-parts.ts'

const all = { create: true, read: 'all', update: 'all', delete: 'all' } as const
const own = { ...all, update: 'own' } as const
const role: RoleChange = {
  name: 'Seller',
  description: '',
  defaults: own,
  objects: { deal: all, note: own },
  permissions: ['a', 'b'],
}

test('only what differs is a part of a change, in whatever order it stands', () => {
  const { note: _, ...objects } = role.objects
  const after = { ...role, name: 'Sellers', objects: { ...objects, company: own }, permissions: ['b', 'a'] }

  const parts = changedParts(role, after)

  assert.deepEqual(parts, { name: 'Sellers', 'objects.note': null, 'objects.company': own })
  assert.deepEqual(changedParts(withParts(role, parts), after), {})
})

test('parts of one person go onto what another one saved meanwhile', () => {
  const theirs = { ...role, objects: { ...role.objects, deal: own } }
  const mine = changedParts(role, { ...role, objects: { ...role.objects, note: all } })

  assert.deepEqual(withParts(theirs, mine).objects, { deal: own, note: all })
})
