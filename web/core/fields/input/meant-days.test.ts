import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, weekday } from '../../../../shared/platform/dates.ts'
import { meantDays } from './meant-days.ts'

const hours: [string, string][] = [['09:00', '17:00']]
const settings = {
  workingHours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  holidays: [{ date: '2026-12-07', name: 'A holiday' }],
}
const told = (today: string, given: Parameters<typeof meantDays>[1] = settings) =>
  meantDays(today, given).map(({ text, day }) => `${text} ${day}`)

test('tomorrow, next Monday, in a month, and the end of the month', () => {
  assert.deepEqual(told('2026-12-08'), [
    'dayTomorrow 2026-12-09',
    'dayNextMonday 2026-12-14',
    'dayInMonth 2027-01-08',
    'dayMonthEnd 2026-12-31',
  ])
})

test('a day stands once: after a Friday comes Monday, and at the end of a month that of the next is meant', () => {
  assert.deepEqual(told('2026-11-27'), [
    'dayNextMonday 2026-11-30',
    'dayInMonth 2026-12-28',
    'dayNextMonthEnd 2026-12-31',
  ])
  assert.equal(told('2026-11-29')[0], 'dayTomorrow 2026-11-30')
})

test('no day is a Sunday where none is worked but the end of a month', () => {
  for (let at = 0; at < 366; at++)
    for (const { text, day } of meantDays(addDays('2026-01-01', at), settings))
      assert.ok(weekday(day) !== 7 || text.endsWith('MonthEnd'), `${text} ${day}`)
})

test('a holiday is not worked, and a weekend that is made up for it is', () => {
  assert.equal(told('2026-12-04')[0], 'dayNextWorking 2026-12-08')
  const holidays = [{ date: '2026-12-05', name: 'Made up', works: true as const }]
  assert.equal(told('2026-12-04', { ...settings, holidays })[0], 'dayTomorrow 2026-12-05')
})

test('where no day is worked it is simply tomorrow', () => {
  assert.equal(told('2026-12-04', { ...settings, workingHours: {} })[0], 'dayTomorrow 2026-12-05')
})
