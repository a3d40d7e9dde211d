import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { entryOf, movedValues, valueOn } from './calendar-entries.ts'
import { type CalendarFields, daysFilter } from './calendar-question.ts'
import { shownDays, turned } from './calendar-span.ts'

const field = (name: string, type: 'date' | 'dateTime') => ({ name, type }) as FieldDefinition
const byDay: CalendarFields = {
  date: field('begins', 'date'),
  end: field('ends', 'date'),
  hasHours: false,
}
const byMoment: CalendarFields = {
  date: field('begins', 'dateTime'),
  end: field('ends', 'dateTime'),
  hasHours: true,
}
const helsinki = 'Europe/Helsinki'

function entry(values: Record<string, unknown>, fields: CalendarFields) {
  const record = { id: 'r', object: 'task', title: 'Visit', ...values } as unknown as RecordValues
  const look = { timeZone: helsinki, ruleOf: () => null, mayMove: () => true, sayTime: (at: string) => at }
  return { record, entry: entryOf(record, {}, { fields, ...look }) }
}

test('a month is shown in whole weeks from the first day of the week the workspace has', () => {
  assert.deepEqual(shownDays('2026-11-26', 'month', 1), { first: '2026-10-26', before: '2026-12-07' })
  assert.deepEqual(shownDays('2026-11-26', 'month', 7), { first: '2026-11-01', before: '2026-12-06' })
  assert.deepEqual(shownDays('2026-11-26', 'week', 1), { first: '2026-11-23', before: '2026-11-30' })
  assert.deepEqual(shownDays('2026-11-26', 'agenda', 1), { first: '2026-11-26', before: '2026-12-27' })
  assert.equal(turned('2026-01-31', 'month', 1), '2026-02-28')
})

test('moments are asked for by the days of the reader’s clock', () => {
  const filter = daysFilter({ ...byMoment, end: undefined }, shownDays('2026-11-26', 'week', 1), helsinki)

  assert.deepEqual(filter, {
    and: [
      { field: 'begins', op: 'gte', value: '2026-11-22T22:00:00.000Z' },
      { field: 'begins', op: 'lt', value: '2026-11-29T22:00:00.000Z' },
    ],
  })
})

test('what began earlier and has not ended is found too', () => {
  const filter = daysFilter(byDay, { first: '2026-11-23', before: '2026-11-30' }, helsinki)

  assert.deepEqual(filter, {
    and: [
      { field: 'begins', op: 'lt', value: '2026-11-30' },
      {
        or: [
          { field: 'begins', op: 'gte', value: '2026-11-23' },
          { field: 'ends', op: 'gte', value: '2026-11-23' },
        ],
      },
    ],
  })
})

test('a moment late in the evening stands on the day it is where the reader is', () => {
  const late = entry({ begins: '2026-11-26T22:30:00.000Z', ends: null }, byMoment).entry

  assert.deepEqual([late?.start, late?.end, late?.from], ['2026-11-27', '2026-11-27', 30])
})

test('an end before the beginning counts for nothing, and a record without a day is not shown', () => {
  const odd = entry({ begins: '2026-11-26', ends: '2026-11-20' }, byDay).entry

  assert.deepEqual([odd?.start, odd?.end], ['2026-11-26', '2026-11-26'])
  assert.equal(entry({ begins: null }, byDay).entry, null)
})

test('taken to another day a record keeps its length and, over a change of the clocks, its time', () => {
  const days = entry({ begins: '2026-11-26', ends: '2026-11-28' }, byDay)
  const call = entry({ begins: '2026-10-24T06:00:00.000Z', ends: '2026-10-24T07:00:00.000Z' }, byMoment)
  assert.ok(days.entry && call.entry)

  assert.deepEqual(movedValues(days.record, { entry: days.entry, days: 5 }, byDay, helsinki), {
    begins: '2026-12-01',
    ends: '2026-12-03',
  })
  assert.deepEqual(movedValues(call.record, { entry: call.entry, days: 2 }, byMoment, helsinki), {
    begins: '2026-10-26T07:00:00.000Z',
    ends: '2026-10-26T08:00:00.000Z',
  })
})

test('taken to another hour its end goes along, over midnight too', () => {
  const call = entry({ begins: '2026-11-26T07:00:00.000Z', ends: '2026-11-26T09:00:00.000Z' }, byMoment)
  assert.ok(call.entry)

  assert.deepEqual(
    movedValues(call.record, { entry: call.entry, days: 0, from: 23 * 60 }, byMoment, helsinki),
    { begins: '2026-11-26T21:00:00.000Z', ends: '2026-11-26T23:00:00.000Z' },
  )
})

test('a new record begins on the day that was clicked, in the morning unless an hour was', () => {
  assert.equal(valueOn('2026-11-26', undefined, byDay, helsinki), '2026-11-26')
  assert.equal(valueOn('2026-11-26', undefined, byMoment, helsinki), '2026-11-26T07:00:00.000Z')
  assert.equal(valueOn('2026-11-26', 600, byMoment, helsinki), '2026-11-26T08:00:00.000Z')
})
