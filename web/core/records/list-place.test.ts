import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordValues } from '../../../shared/core/records.ts'
import { around, beginning, lookAround, type Place, placeOf } from './list-place.ts'

const read = (...ids: string[]) => ids.map((id) => ({ id }) as unknown as RecordValues)
const place = (change: Partial<Place> = {}): Place => ({ ...beginning, ...change })
const both = { hasMore: true, hasEarlier: true }

test('a list opened further on lies about as far on as the server says', () => {
  const records = read('a', 'b')

  assert.deepEqual(placeOf({ records, hasMore: true }, { at: 0.5, first: 'a' }, 1_000), {
    first: 'a',
    before: 500,
  })
})

test('where the end was read, what comes before is known to the letter', () => {
  assert.equal(
    placeOf({ records: read('a', 'b'), hasMore: false }, { at: 0.9, first: 'a' }, 1_000).before,
    998,
  )
  assert.equal(placeOf({ records: read('a', 'b'), hasMore: false }, { at: 0.9, first: 'a' }, 0).before, 0)
})

test('what was read before the first record takes of what comes before, and none is left only at the beginning', () => {
  const shown = place({ before: 500, first: 'a' })
  lookAround(shown, { records: read('x', 'y', 'a', 'b'), ...both })
  assert.deepEqual(around(shown, 4, 1_000), { before: 498, after: 498 })

  const estimated = place({ before: 2, first: 'a' })
  lookAround(estimated, { records: read('x', 'y', 'z', 'a'), ...both })
  assert.equal(around(estimated, 4, 1_000).before, 1)

  lookAround(shown, { records: read('x', 'a'), hasMore: true, hasEarlier: false })
  assert.equal(around(shown, 2, 1_000).before, 0)
})

test('a first record that is gone leaves the place as it was', () => {
  const shown = place({ before: 500, first: 'a' })
  lookAround(shown, { records: read('x', 'y', 'a'), ...both })
  lookAround(shown, { records: read('x', 'y', 'b'), ...both })

  assert.equal(around(shown, 3, 1_000).before, 498)
})

test('behind what was read there is room for some more while there are any, though they were not counted', () => {
  assert.equal(around(place({ around: { hasMore: true, hasEarlier: false } }), 100, 0).after, 12)
  assert.equal(around(place(), 100, 1_000).after, 0)
})
