import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dateOfDayNumber } from './dates.ts'
import { addPeriods, periodUnits, quarterOf, startOfPeriod } from './periods.ts'

const monday = { weekStartsOn: 1, fiscalYearStartMonth: 1 }
const sundayApril = { weekStartsOn: 7, fiscalYearStartMonth: 4 }

test('weeks begin on the day the workspace says', () => {
  assert.equal(startOfPeriod('2026-11-04', 'week', monday), '2026-11-02')
  assert.equal(startOfPeriod('2026-11-04', 'week', sundayApril), '2026-11-01')
  assert.equal(startOfPeriod('2026-11-01', 'week', sundayApril), '2026-11-01')
})

test('quarters and years of the calendar and of the fiscal year', () => {
  assert.equal(startOfPeriod('2026-02-15', 'quarter', sundayApril), '2026-01-01')
  assert.equal(startOfPeriod('2026-02-15', 'fiscalQuarter', sundayApril), '2026-01-01')
  assert.equal(startOfPeriod('2026-02-15', 'fiscalYear', sundayApril), '2025-04-01')
  assert.equal(
    startOfPeriod('2026-12-31', 'fiscalYear', { ...monday, fiscalYearStartMonth: 2 }),
    '2026-02-01',
  )
  assert.equal(quarterOf('2026-04-01'), 2)
  assert.equal(quarterOf('2026-03-31'), 1)
  assert.equal(quarterOf('2026-12-31'), 4)
})

test('every day lies in the period that starts before it and not in the next', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => dateOfDayNumber(n)!)
  const rules = fc.record({
    weekStartsOn: fc.integer({ min: 1, max: 7 }),
    fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(days, fc.constantFrom(...periodUnits), rules, (date, unit, rule) => {
      const start = startOfPeriod(date, unit, rule)
      const next = addPeriods(start, 1, unit)

      assert.ok(start <= date && date < next)
      assert.equal(startOfPeriod(next, unit, rule), next)
      assert.equal(startOfPeriod(addDays(start, -1), unit, rule), addPeriods(start, -1, unit))
    }),
  )
})
