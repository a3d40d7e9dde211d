import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter } from '../../../../shared/core/filters.ts'
import { conditionsIn } from './conditions-in.ts'

test('conditions are found at every depth, and what is no filter has none', () => {
  const one = { field: 'a', op: 'eq', value: 1 } as const
  const two = { field: 'b', op: 'isBlank', value: undefined } as const

  assert.deepEqual(conditionsIn({ and: [one, { not: { or: [two] } }] }), [one, two])
  for (const odd of [{}, { and: 5 }, { not: null }, { or: [null, 'x', [one]] }, { field: 5 }])
    assert.deepEqual(conditionsIn(odd as unknown as Filter), [], JSON.stringify(odd))
})
