import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance } from './edit-distance.ts'
import { linkKey, weakLinkKey } from './link-key.ts'
import { indexNames } from './near-misses.ts'

test('case, spaces, width, punctuation and accents do not tell names apart', () => {
  const alike = [
    ['GTXPro', 'GTX Pro', 'gtx-pro', 'ＧＴＸ　Ｐｒｏ'],
    ['Müller & Sons', 'Muller and Sons', 'MÜLLER+SONS'],
    ["O'Neil", 'O’Neil', 'ONeil'],
    ['张伟', '张 伟', '张·伟'],
    ['S.A.P.', 'SAP'],
    ['GTX+', 'GTX Plus'],
  ]
  for (const [first = '', ...others] of alike) {
    for (const other of others) assert.equal(linkKey(other), linkKey(first), `${other} = ${first}`)
  }
})

test('different names stay different', () => {
  const names = ['GTX Pro', 'GTX Plus Pro', 'GTX Basic', '张伟', '张玮', 'がっこう', 'かっこう', 'C++', 'C#']
  assert.equal(new Set(names.map(linkKey)).size, names.length)
  assert.equal(linkKey('--- ! ---'), '')
})

test('the weak key ignores legal forms wherever the country writes them', () => {
  const forms = [
    'Kith Inc.',
    'KITH, Ltd',
    'Kith GmbH & Co. KG',
    'Oy Kith Ab',
    'kith oyj',
    'The Kith Company',
    'Kith S.A.',
  ]
  for (const name of forms) assert.equal(weakLinkKey(name), 'kith', name)
  assert.equal(weakLinkKey('苏州云岭科技有限公司'), '苏州云岭科技')
  assert.equal(weakLinkKey('臺北雲嶺股份有限公司'), '臺北雲嶺')
  assert.equal(weakLinkKey('株式会社トヨタ'), 'トヨタ')
})

test('a name that is nothing but a legal form keeps it', () => {
  for (const name of ['Oy', 'Company', 'The Group', '有限公司', 'Holding AG'])
    assert.notEqual(weakLinkKey(name), '', name)
})

test('every name has the key of its key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      assert.equal(linkKey(linkKey(name)), linkKey(name))
      assert.equal(weakLinkKey(name) === '', linkKey(name) === '')
    }),
  )
})

test('misspelt names find the ones they mean, short ones only themselves', () => {
  const sectors = indexNames([
    'technology',
    'telecommunications',
    'medical',
    'retail',
    'IBM',
    '苏州云岭',
    '苏州云顶',
  ])

  assert.deepEqual(sectors.nearest('technolgy'), [{ name: 'technology', distance: 1 }])
  assert.deepEqual(sectors.nearest('Tehcnolgoy'), [{ name: 'technology', distance: 2 }])
  assert.deepEqual(sectors.nearest('medcial'), [{ name: 'medical', distance: 1 }])
  assert.deepEqual(sectors.nearest('IBN'), [])
  assert.deepEqual(sectors.nearest('software'), [])
  assert.deepEqual(
    sectors.nearest('苏州云玲').map(({ name }) => name),
    ['苏州云岭', '苏州云顶'],
  )
})

test('the distance is the number of edits, up to its limit', () => {
  assert.equal(editDistance('kitten', 'sitting', 5), 3)
  assert.equal(editDistance('ab', 'ba', 2), 1)
  assert.equal(editDistance('', 'abc', 5), 3)
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3)
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const distance = editDistance(a, b, 20)
      assert.equal(distance, editDistance(b, a, 20))
      assert.equal(distance === 0, a === b)
      assert.equal(editDistance(a, b, 2), Math.min(distance, 3))
    }),
  )
})
