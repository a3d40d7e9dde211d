import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meantDays } from './meant-days.ts'

const hours: [string, string][] = [['09:00', '17:00']]
const settings = {
  workingHours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  holidays: [{ date: '2026-12-07', name: 'A holiday' }],
  weekStartsOn: 1,
}
const told = (today: string, given: Parameters<typeof meantDays>[1] = settings) =>
  meantDays(today, given).map(({ text, day }) => `${text} ${day}`)

test('tomorrow, next week, in a month, and the end of the month', () => {
  assert.deepEqual(told('2026-11-24'), [
    'dayTomorrow 2026-11-25',
    'dayNextWeek 2026-11-30',
    'dayInMonth 2026-12-24',
  ])
  assert.equal(told('2026-12-08').at(-1), 'dayMonthEnd 2026-12-31')
})

test('after a Friday comes the next day with work, which stands once', () => {
  assert.deepEqual(told('2026-11-27'), ['dayNextWorking 2026-11-30', 'dayInMonth 2026-12-27'])
})

test('a holiday is not worked, and a weekend that is made up for it is', () => {
  assert.equal(told('2026-12-04')[0], 'dayNextWorking 2026-12-08')
  const holidays = [{ date: '2026-12-05', name: 'Made up', works: true as const }]
  assert.equal(told('2026-12-04', { ...settings, holidays })[0], 'dayTomorrow 2026-12-05')
})

test('where no day is worked it is simply tomorrow', () => {
  assert.equal(told('2026-12-04', { ...settings, workingHours: {} })[0], 'dayTomorrow 2026-12-05')
})
