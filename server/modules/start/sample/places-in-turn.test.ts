import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesInTurn } from './places-in-turn.ts'

test('every place of a pipeline has some, and fewer towards its end', () => {
  for (const count of [1, 4, 5, 8]) {
    const next = placesInTurn(count)
    const had = Array.from({ length: 48 }, next)
    const counts = Array.from({ length: count }, (_, at) => had.filter((place) => place === at).length)
    assert.ok(counts.at(-1)! >= 2, String(counts))
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    )
  }
})
