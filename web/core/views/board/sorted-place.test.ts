import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { sortedPlace } from './sorted-place.ts'

const object = {
  id: 'deal',
  name: 'deal',
  titleField: 'name',
  fields: [
    { ...exampleField('number'), id: 'size', name: 'size' },
    { ...exampleField('reference'), id: 'company', name: 'company' },
  ],
} as unknown as ObjectDefinition
const card = (id: string, size: number | null, createdAt = '2026-01-01T00:00:00Z') =>
  ({ id, size, createdAt }) as unknown as RecordValues
const bySize = (direction: 'asc' | 'desc') => [{ field: 'size', direction }]

test('a card goes where the order of its column has it', () => {
  const column = [card('a', 1), card('b', 5), card('c', 9)]

  assert.equal(sortedPlace(object, bySize('asc'), column, card('x', 6)), 2)
  assert.equal(sortedPlace(object, bySize('asc'), column, card('x', 10)), 3)
  assert.equal(sortedPlace(object, bySize('desc'), column.toReversed(), card('x', 6)), 1)
})

test('its own place before does not count', () => {
  assert.equal(sortedPlace(object, bySize('asc'), [card('x', 1), card('b', 5)], card('x', 7)), 1)
})

test('blanks are last, either way', () => {
  const column = [card('a', 1), card('b', null)]

  assert.equal(sortedPlace(object, bySize('asc'), column, card('x', 3)), 1)
  assert.equal(sortedPlace(object, bySize('desc'), column, card('x', null)), 2)
})

test('where nothing is asked the newest is first; where the order is unknown here, it goes on top', () => {
  const column = [card('a', 1, '2026-03-01T00:00:00Z'), card('b', 2, '2026-01-01T00:00:00Z')]

  assert.equal(sortedPlace(object, [], column, card('x', 3, '2026-02-01T00:00:00Z')), 1)
  assert.equal(sortedPlace(object, [{ field: 'company', direction: 'asc' }], column, card('x', 3)), 0)
})
