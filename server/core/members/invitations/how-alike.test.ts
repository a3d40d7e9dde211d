import assert from 'node:assert/strict'
import { test } from 'node:test'
import { howAlike } from './how-alike.ts'

test('an address is read as a name, whichever of it stands first', () => {
  const cases: [string, string, string | null][] = [
    ['anna.snelling@x.example', 'Anna Snelling', 'name'],
    ['snelling_anna@x.example', 'Anna Snelling', 'name'],
    ['annasnelling@x.example', 'Anna Snelling', 'name'],
    ['Anna.Snelling+kith@x.example', 'Anna Snelling', 'name'],
    ['anna.snelling.2@x.example', 'Anna Snelling', 'name'],
    ['matti.makinen@x.example', 'Matti Mäkinen', 'name'],
    ['asnelling@x.example', 'Anna Snelling', 'initial'],
    ['annas@x.example', 'Anna Snelling', 'initial'],
    ['a.snelling@x.example', 'Anna Snelling', 'initial'],
    ['zhangwei@x.example', '张伟', 'name'],
    ['wei.zhang@x.example', '张伟', 'name'],
    ['xiaowen.lin@x.example', '林晓雯', 'name'],
    ['sales@x.example', 'Anna Snelling', null],
    ['bob.snelling@x.example', 'Anna Snelling', null],
    ['info@x.example', '张伟', null],
    ['12@x.example', '-', null],
  ]
  for (const [email, name, expected] of cases)
    assert.equal(howAlike({ email }, { name }), expected, `${email} ${name}`)
})

test('a name that is given with the address counts too', () => {
  const one = { email: 'x@x.example', name: 'Snelling, Anna' }
  assert.equal(howAlike(one, { name: 'anna  snelling' }), 'name')
  assert.equal(howAlike({ email: 'x@x.example', name: '张伟' }, { name: '张伟' }), 'name')
  assert.equal(howAlike({ email: 'x@x.example', name: 'Zhang Wei' }, { name: '张伟' }), 'name')
  assert.equal(howAlike({ email: 'x@x.example', name: 'Zoe' }, { name: 'Anna Snelling' }), null)
})
