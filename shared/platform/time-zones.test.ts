import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dateOfDayNumber } from './dates.ts'
import { instantOfLocal, isTimeZone, localDate, localDateTime, startOfDay } from './time-zones.ts'

const hour = 3_600_000

test('the local day of a moment follows the zone', () => {
  assert.equal(localDate('2026-11-03T17:00:00.000Z', 'Asia/Shanghai'), '2026-11-04')
  assert.equal(localDate('2026-11-03T03:00:00.000Z', 'America/New_York'), '2026-11-02')
  assert.equal(localDateTime('2026-07-01T00:00:00.000Z', 'Asia/Kathmandu'), '2026-07-01T05:45:00.000')
})

test('a day starts at local midnight, in winter and in summer', () => {
  assert.equal(startOfDay('2026-01-15', 'Europe/Helsinki'), '2026-01-14T22:00:00.000Z')
  assert.equal(startOfDay('2026-07-15', 'Europe/Helsinki'), '2026-07-14T21:00:00.000Z')
})

test('a day whose midnight the clocks skip starts when the clocks go on', () => {
  assert.equal(startOfDay('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z')
  assert.equal(localDateTime('2018-11-04T03:00:00.000Z', 'America/Sao_Paulo'), '2018-11-04T01:00:00.000')
})

test('a day that has midnight twice starts at the first', () => {
  assert.equal(startOfDay('2024-11-03', 'America/Havana'), '2024-11-03T04:00:00.000Z')
})

test('a day that a country skipped is empty', () => {
  assert.equal(startOfDay('2011-12-30', 'Pacific/Apia'), startOfDay('2011-12-31', 'Pacific/Apia'))
})

test('local times in the gap move on by the jump, repeated ones are the earlier', () => {
  assert.equal(instantOfLocal('2026-03-08', 2.5 * hour, 'America/New_York'), '2026-03-08T07:30:00.000Z')
  assert.equal(instantOfLocal('2026-11-01', 1.5 * hour, 'America/New_York'), '2026-11-01T05:30:00.000Z')
})

test('unknown zones are known as such', () => {
  assert.ok(isTimeZone('Asia/Shanghai'))
  for (const name of ['', 'Mars/Base', 'constructor', '../../etc/passwd']) assert.ok(!isTimeZone(name), name)
})

test('the start of a day lies in that day and nothing earlier does', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Asia/Shanghai',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Beirut',
  )
  const days = fc.integer({ min: 1000, max: 40_000 }).map((n) => dateOfDayNumber(n)!)
  fc.assert(
    fc.property(zones, days, (zone, date) => {
      const start = startOfDay(date, zone)

      assert.equal(localDate(start, zone), date)
      assert.equal(localDate(new Date(Date.parse(start) - 1), zone), addDays(date, -1))
    }),
  )
})
