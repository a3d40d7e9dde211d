import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areSpans, readClock, usualSpan } from './spans.ts'

test('spans end after they begin and follow each other', () => {
  assert.equal(areSpans([]), true)
  assert.equal(
    areSpans([
      ['09:00', '12:00'],
      ['12:00', '17:30'],
    ]),
    true,
  )
  assert.equal(areSpans([['17:00', '09:00']]), false)
  assert.equal(areSpans([['09:00', '']]), false)
  assert.equal(
    areSpans([
      ['09:00', '13:00'],
      ['12:00', '17:00'],
    ]),
    false,
  )
})

test('a span added to a day fits behind those that are there', () => {
  const morning: [string, string] = ['08:00', '12:00']

  assert.deepEqual(usualSpan([]), ['09:00', '17:00'])
  assert.deepEqual(usualSpan([morning]), ['13:00', '14:00'])
  assert.equal(areSpans([morning, usualSpan([morning])]), true)
})

test('a time is read as people write it', () => {
  const read = ['9', '09:30', '9.05', '0930', '17：45', '24:00', ' 8 '].map(readClock)

  assert.deepEqual(read, ['09:00', '09:30', '09:05', '09:30', '17:45', '24:00', '08:00'])
  assert.deepEqual(['', 'noon', '25:00', '9:5', '12:60'].map(readClock), [null, null, null, null, null])
})
