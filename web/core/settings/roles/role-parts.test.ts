import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { partsBetween } from '../../saves/save-parts.ts'
import { changedParts, objectsOf, partsAgainst, partsOfRole, withParts } from './role-parts.ts'

const all = { create: true, read: 'all', update: 'all', delete: 'all' } as const
const own = { ...all, update: 'own' } as const
const role: RoleChange = {
  name: 'Seller',
  description: '',
  defaults: own,
  objects: { deal: all, note: own },
  permissions: ['a', 'b'],
}
const withLine = (id: string, held: object) =>
  ({ ...role, objects: { ...role.objects, [id]: held } }) as RoleChange

/** What one saves after another: the role then, and what is asked before. */
function together(mine: RoleChange, theirs: RoleChange) {
  const change = changedParts(role, mine)
  const ids = objectsOf(change)
  const { left, clashes } = partsBetween(change, partsOfRole(role, ids), partsOfRole(theirs, ids))
  return {
    asked: clashes.map(({ part }) => part),
    against: partsAgainst(theirs, left),
    role: withParts(theirs, left),
  }
}

test('only what differs is a part of a change, in whatever order it stands', () => {
  const { note: _, ...objects } = role.objects
  const after = {
    ...role,
    name: 'Sellers',
    objects: { ...objects, company: all },
    permissions: ['b', 'a'],
  } as RoleChange

  const parts = changedParts(role, after)

  assert.deepEqual(parts, { name: 'Sellers', 'line note': null, 'scope company update': 'all' })
  assert.deepEqual(changedParts(withParts(role, parts), after), {})
})

test('a line that says what everything else says is a part as well', () => {
  const parts = changedParts(role, withLine('company', own))

  assert.deepEqual(parts, { 'line company': own })
  assert.deepEqual(withParts(role, parts).objects.company, own)
})

test('parts of one person go onto what another one saved meanwhile', () => {
  const both = together(withLine('note', all), withLine('deal', own))

  assert.deepEqual([both.asked, both.against], [[], []])
  assert.deepEqual(both.role.objects, { deal: own, note: all })
})

test('what two people gave a role at once both stands: verbs, fields, and things of one object', () => {
  const mine = { ...withLine('deal', { ...all, delete: 'own', fields: { x: 'hidden' } }), permissions: ['a'] }
  const theirs = {
    ...withLine('deal', { ...all, create: false, fields: { y: 'readOnly' } }),
    permissions: ['a', 'b', 'c'],
  }
  const both = together(mine as RoleChange, theirs as RoleChange)

  assert.deepEqual([both.asked, both.against], [[], []])
  assert.deepEqual(both.role.permissions, ['a', 'c'])
  assert.deepEqual(both.role.objects.deal, {
    create: false,
    read: 'all',
    update: 'all',
    delete: 'own',
    fields: { x: 'hidden', y: 'readOnly' },
  })
})

test('two lines of their own for one object that had none go together', () => {
  const both = together(withLine('company', { ...own, create: false }), withLine('company', all))

  assert.deepEqual([both.asked, both.against], [[], []])
  assert.deepEqual(both.role.objects.company, { ...all, create: false })
})

test('what both changed differently is asked, and a line is not taken away over what somebody wrote into it', () => {
  const { deal: _, ...objects } = role.objects

  assert.deepEqual(together(withLine('deal', own), withLine('deal', { ...all, update: 'team' })).asked, [
    'scope deal update',
  ])
  assert.deepEqual(together({ ...role, objects }, withLine('deal', own)).asked, ['line deal'])
})

test('an edit of what is no longer seen is asked about, and saved with the sight it needs', () => {
  const narrow = { create: true, read: 'own', update: 'own', delete: 'own' } as const
  const apart = together(withLine('note', narrow), withLine('note', { ...own, create: false }))
  assert.deepEqual([apart.asked, apart.against], [[], []])
  assert.deepEqual(apart.role.objects.note, { ...narrow, create: false })

  const wider = together(withLine('note', { ...own, update: 'all' }), withLine('note', narrow))
  assert.deepEqual(wider.against, ['scope note update'])
  assert.deepEqual(wider.role.objects.note, { ...narrow, read: 'all', update: 'all' })
})
