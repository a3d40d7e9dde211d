import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idSource, isId, lowestIdOf, newId, parseId, timeOfId } from './ids.ts'

test('ids are version 7 and say when they were made', () => {
  const id = idSource(() => Date.UTC(2026, 10, 3, 12))()

  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(timeOfId(id)?.toISOString(), '2026-11-03T12:00:00.000Z')
})

test('every id is greater than the one before, in one millisecond and when the clock steps back', () => {
  const clock = [1000, 1000, 1000, 999, 500, 1001, 1001, 2000]
  let at = 0
  const next = idSource(() => clock[Math.min(at++, clock.length - 1)]!)
  const ids = Array.from({ length: 20_000 }, next)

  assert.deepEqual(ids.toSorted(), ids)
  assert.equal(new Set(ids).size, ids.length)
})

test('the lowest id of a time is not above ids made then and above ids made before', () => {
  const moment = new Date('2026-11-03T00:00:00.000Z')

  assert.ok(idSource(() => moment.getTime())() > lowestIdOf(moment))
  assert.ok(idSource(() => moment.getTime() - 1)() < lowestIdOf(moment))
})

test('only a canonical UUID is an id, and another case can be made one', () => {
  const id = newId()

  assert.ok(isId(id))
  assert.ok(!isId(id.toUpperCase()))
  assert.equal(parseId(id.toUpperCase()), id)
  for (const wrong of ['', `${id}0`, `${id}\n`, id.replaceAll('-', ''), null, 7, {}])
    assert.equal(parseId(wrong), null)
})

test('an id of another version has no time', () => {
  assert.equal(timeOfId('123e4567-e89b-42d3-a456-426614174000'), null)
})
