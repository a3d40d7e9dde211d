import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesAround } from './places-around.ts'

test('every thing stands whole within the frame and on none of the others', () => {
  const frame = { width: 760, height: 460, box: { width: 132, height: 34 } }
  const ids = Array.from({ length: 14 }, (_, at) => String(at))
  const places = [...placesAround(ids, frame).values()]

  for (const { x, y } of places) {
    assert.ok(x >= 66 && x <= 694, String(x))
    assert.ok(y >= 17 && y <= 443, String(y))
  }
  const pairs = places.flatMap((a, at) => places.slice(at + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) assert.ok(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 34)
})
