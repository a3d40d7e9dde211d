import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeHolidays } from './merge-holidays.ts'

test('days that are added stand in order and take the place of those of the same date', () => {
  const present = [
    { date: '2026-01-01', name: 'New year' },
    { date: '2026-12-25', name: 'Christmas' },
  ]

  assert.deepEqual(
    mergeHolidays(present, [
      { date: '2026-06-19', name: 'Midsummer eve' },
      { date: '2026-01-01', name: 'New Year’s Day' },
    ]),
    [
      { date: '2026-01-01', name: 'New Year’s Day' },
      { date: '2026-06-19', name: 'Midsummer eve' },
      { date: '2026-12-25', name: 'Christmas' },
    ],
  )
})
