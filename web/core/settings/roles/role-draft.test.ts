import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import {
  differencesBetween,
  draftOf,
  everythingElse,
  keyFor,
  withFieldLimit,
  withoutLine,
  withPermissions,
  withScope,
  withVerb,
} from './role-draft.ts'

const held: ObjectPermissions = { create: true, read: 'team', update: 'own', delete: 'none' }
const draft = draftOf({
  key: 'sales',
  name: 'Sales',
  defaults: held,
  objects: { deal: held },
  permissions: ['records.import'],
})

test('nobody edits or deletes what they do not see', () => {
  assert.deepEqual(withScope(held, 'update', 'all'), { ...held, read: 'all', update: 'all' })
  assert.deepEqual(withScope({ ...held, delete: 'team' }, 'read', 'own'), {
    ...held,
    read: 'own',
    update: 'own',
    delete: 'own',
  })
  assert.deepEqual(withScope(held, 'delete', 'own'), { ...held, delete: 'own' })
})

test('a draft that says the same as the role has no differences', () => {
  const there = withPermissions(draft, 'deal', withScope(held, 'read', 'all'))

  assert.deepEqual(differencesBetween(draft, withPermissions(there, 'deal', held)), [])
})

test('every change is told by where it is, from what and to what', () => {
  const limited = withFieldLimit(withScope(held, 'read', 'all'), 'deal.amount', 'hidden')
  const changed = withVerb(withPermissions(draft, 'deal', limited), 'records.import', false)

  assert.deepEqual(differencesBetween(draft, changed), [
    { kind: 'scope', objectId: 'deal', verb: 'read', from: 'team', to: 'all' },
    { kind: 'field', objectId: 'deal', fieldId: 'deal.amount', from: null, to: 'hidden' },
    { kind: 'verb', verb: 'records.import', to: false },
  ])
})

test('an object goes with everything else once its own line is gone', () => {
  const wide = withPermissions(draft, everythingElse, { ...held, create: false })

  assert.deepEqual(differencesBetween(draft, withoutLine(wide, 'deal')), [
    { kind: 'create', objectId: everythingElse, from: true, to: false },
    { kind: 'create', objectId: 'deal', from: true, to: false },
  ])
  assert.deepEqual(differencesBetween(draft, withoutLine(draft, 'deal')), [
    { kind: 'line', objectId: 'deal', isOwn: false },
  ])
})

test('a limit that is lifted leaves nothing behind', () => {
  const limited = withFieldLimit(held, 'deal.amount', 'readOnly')

  assert.deepEqual(withFieldLimit(limited, 'deal.amount', null), held)
})

test('a key is made of the name, in any script, and is nobody else’s', () => {
  assert.equal(keyFor('Account executive', []), 'accountExecutive')
  assert.equal(keyFor('Myyjä (kopio)', ['myyjaKopio']), 'myyjaKopio2')
  assert.equal(keyFor('销售', ['role']), 'role2')
  assert.equal(keyFor('System', []), 'system2')
})
