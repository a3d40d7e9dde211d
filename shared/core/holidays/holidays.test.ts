import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weekday } from '../../platform/dates.ts'
import { china } from './china.ts'
import { easterOf } from './easter.ts'
import { finland } from './finland.ts'
import type { HolidayCalendar } from './holiday.ts'
import { readIcs } from './read-ics.ts'
import { unitedStates } from './united-states.ts'

const days = (calendar: HolidayCalendar, year: number, name: string) =>
  calendar.ofYear(year).flatMap((one) => (one.name.en === name ? [one.date.slice(5)] : []))

test('Easter is where the tables of the church have it', () => {
  assert.deepEqual([2024, 2025, 2026, 2027, 2038].map(easterOf), [
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})

test('Finnish days move with Easter and to their Saturdays', () => {
  assert.deepEqual(days(finland, 2026, 'Ascension Day'), ['05-14'])
  assert.deepEqual(days(finland, 2026, 'Midsummer Day'), ['06-20'])
  assert.deepEqual(days(finland, 2027, 'Midsummer Day'), ['06-26'])
  assert.deepEqual(days(finland, 2026, 'All Saints’ Day'), ['10-31'])
})

test('American days are the nth Monday, or kept beside the weekend', () => {
  assert.deepEqual(days(unitedStates, 2026, 'Memorial Day'), ['05-25'])
  assert.deepEqual(days(unitedStates, 2026, 'Thanksgiving Day'), ['11-26'])
  assert.deepEqual(days(unitedStates, 2026, 'Independence Day'), ['07-03'])
  assert.deepEqual(days(unitedStates, 2027, 'Independence Day'), ['07-05'])
})

test('Chinese days are as announced, with the weekends worked for them', () => {
  const worked = china.ofYear(2026).filter((one) => one.works)

  assert.equal(days(china, 2026, 'Spring Festival').length, 9)
  assert.deepEqual(
    worked.map((one) => one.date),
    ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  )
  for (const year of [2024, 2025, 2026])
    for (const one of china.ofYear(year)) if (one.works) assert.ok(weekday(one.date) >= 6, one.date)
})

test('a year that is not announced yet has the thirteen days of the regulation by the lunar calendar', () => {
  assert.equal(china.isAnnounced?.(2027), false)
  assert.equal(china.ofYear(2027).length, 13)
  assert.deepEqual(days(china, 2027, 'Spring Festival'), ['02-05', '02-06', '02-07', '02-08'])
  assert.deepEqual(days(china, 2027, 'Qingming Festival'), ['04-05'])
  assert.deepEqual(days(china, 2027, 'Dragon Boat Festival'), ['06-09'])
  assert.deepEqual(days(china, 2027, 'Mid-Autumn Festival'), ['09-15'])
})

test('a calendar file gives its whole days, folded lines, spans and what comes every year', () => {
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260701',
    'DTEND;VALUE=DATE:20260703',
    'SUMMARY:Summer\\, closed ',
    ' days',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20260704T100000Z',
    'SUMMARY:A meeting',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20200229',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:Founding day',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  assert.deepEqual(readIcs(file, 2026), [
    { date: '2026-07-01', name: 'Summer, closed days' },
    { date: '2026-07-02', name: 'Summer, closed days' },
    { date: '2028-02-29', name: 'Founding day' },
  ])
})
