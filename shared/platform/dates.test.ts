import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dateParts,
  dayNumber,
  daysBetween,
  isDate,
  parseInstant,
  weekday,
} from './dates.ts'

const anyDate = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => dateOfDayNumber(days)!)

test('only days the calendar has are dates', () => {
  for (const date of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) assert.ok(isDate(date), date)
  for (const text of ['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01'])
    assert.ok(!isDate(text), text)
  for (const text of ['', '2026-1-1', '2026-01-01 ', '2026-01-01T00:00', '+2026-01-01', 20260101, null])
    assert.ok(!isDate(text), String(text))
})

test('day numbers and dates are two names for one day', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('0001-01-01'), -719_162)
  assert.equal(dateOfDayNumber(2_932_897), null)
  fc.assert(fc.property(anyDate, (date) => assert.equal(dateOfDayNumber(dayNumber(date)), date)))
})

test('a month later is the same day or the last one', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29')
  assert.equal(addMonths('2023-01-31', 1), '2023-02-28')
  assert.equal(addMonths('2024-03-31', -1), '2024-02-29')
  assert.equal(addMonths('2026-01-15', -13), '2024-12-15')
  assert.equal(addMonths('9999-12-01', 1), '9999-12-31')
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
      const other = addDays(date, days)
      if (dateParts(other) && other > '0001-01-01' && other < '9999-12-31')
        assert.equal(daysBetween(date, other), days)
    }),
  )
})

test('weekdays are numbered from Monday', () => {
  assert.equal(weekday('2026-11-02'), 1)
  assert.equal(weekday('2026-11-08'), 7)
  assert.equal(weekday('1969-12-31'), 3)
})

test('a moment is read with its offset and written in UTC', () => {
  assert.equal(parseInstant('2026-11-03T14:30:00+08:00'), '2026-11-03T06:30:00.000Z')
  assert.equal(parseInstant('2026-11-03T14:30Z'), '2026-11-03T14:30:00.000Z')
  assert.equal(parseInstant('2026-11-03 14:30:05.123456-0330'), '2026-11-03T18:00:05.123Z')
  assert.equal(parseInstant('2024-12-31T23:59:59.9+00'), '2024-12-31T23:59:59.900Z')
})

test('a moment without offset, or that no clock shows, is refused', () => {
  const wrong = ['2026-11-03T14:30:00', '2026-11-03', '2026-11-03T24:00:00Z', '2026-11-03T10:61:00Z']
  for (const text of [
    ...wrong,
    '2026-02-30T10:00:00Z',
    '2026-11-03T10:00:00+19:00',
    '0001-01-01T00:00:00+01:00',
  ])
    assert.equal(parseInstant(text), null, text)
})
