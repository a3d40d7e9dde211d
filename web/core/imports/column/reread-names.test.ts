import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rereadNames } from './reread-names.ts'

const value = (text: string, as: string | null) => ({
  text,
  as,
  count: 1,
  found: as === null ? ('none' as const) : ('one' as const),
  proposals: [],
})
const values = [
  value('GTXPro', 'GTX Pro'),
  value('GTX Basic', 'GTX Basic'),
  value('MG', null),
  value('Mg Sp', 'MG Special'),
]

test('names understood as others are told, but not those that were said to mean something', () => {
  const target = { kind: 'link' as const, field: 'product' }

  assert.deepEqual(rereadNames({ target, values: { 'Mg Sp': 'MG Special' } }, values), [
    { text: 'GTXPro', as: 'GTX Pro' },
  ])
  assert.deepEqual(rereadNames({ target: { kind: 'field', path: 'stage' } }, values), [])
  assert.deepEqual(rereadNames(undefined, values), [])
})
