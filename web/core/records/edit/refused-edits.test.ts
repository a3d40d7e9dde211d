import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dropRefusedEdit, keepRefusedEdit, refusedEditsOf } from './refused-edits.ts'

const edit = { value: 'acme', why: 'Another company has this domain.' }

test('what was refused stays with its record and field until it is dropped', () => {
  keepRefusedEdit('r1', 'domain', edit)
  keepRefusedEdit('r1', 'employees', { value: null, typed: 'many', why: 'Not a number.' })

  assert.equal(refusedEditsOf('r1').get('domain'), edit)
  assert.equal(refusedEditsOf('r2').size, 0)

  dropRefusedEdit('r1', 'domain')

  assert.deepEqual([...refusedEditsOf('r1').keys()], ['employees'])
})

test('an unchanged record gives the same answer again, so that nothing is drawn anew', () => {
  keepRefusedEdit('r3', 'domain', edit)
  const before = refusedEditsOf('r3')

  keepRefusedEdit('r4', 'domain', edit)

  assert.equal(refusedEditsOf('r3'), before)
})
