import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarEntry } from './calendar-entry.ts'
import { timeBlocks } from './time-blocks.ts'
import { fittingBars, weekLanes } from './week-lanes.ts'

const monday = '2026-11-23'

function entry(id: string, start: string, end = start, times: Partial<CalendarEntry> = {}): CalendarEntry {
  return { id, object: 'task', title: id, start, end, isMovable: true, ...times }
}

test('an entry over several days keeps one line and others go below or beside it', () => {
  const bars = weekLanes(
    [entry('b', '2026-11-24'), entry('fair', '2026-11-24', '2026-11-26'), entry('c', '2026-11-27')],
    monday,
  )

  const placed = bars.map(({ entry: { id }, column, width, lane }) => ({ id, column, width, lane }))
  assert.deepEqual(placed, [
    { id: 'fair', column: 1, width: 3, lane: 0 },
    { id: 'b', column: 1, width: 1, lane: 1 },
    { id: 'c', column: 4, width: 1, lane: 0 },
  ])
})

test('what began before the week or ends after it is cut at its edges', () => {
  const [bar] = weekLanes([entry('trip', '2026-11-20', '2026-12-03')], monday)

  assert.deepEqual([bar?.column, bar?.width, bar?.isCutBefore, bar?.isCutAfter], [0, 7, true, true])
})

test('what other weeks hold is not in this one', () => {
  assert.deepEqual(weekLanes([entry('a', '2026-11-22'), entry('b', '2026-11-30')], monday), [])
})

test('a day with more than fits gives its last line to the number of the rest', () => {
  const bars = weekLanes(
    ['a', 'b', 'c', 'd'].map((id) => entry(id, monday)).concat(entry('e', '2026-11-24')),
    monday,
  )
  const { shown, hidden } = fittingBars(bars, 3)

  assert.deepEqual(
    shown.map((bar) => bar.entry.id),
    ['a', 'b', 'e'],
  )
  assert.deepEqual(hidden, [2, 0, 0, 0, 0, 0, 0])
})

test('as many as fit are all shown', () => {
  const bars = weekLanes(
    ['a', 'b', 'c'].map((id) => entry(id, monday)),
    monday,
  )

  assert.equal(fittingBars(bars, 3).shown.length, 3)
  assert.deepEqual(fittingBars(bars, 3).hidden, [0, 0, 0, 0, 0, 0, 0])
})

test('what is at the same time stands side by side, what comes later takes the whole width again', () => {
  const blocks = timeBlocks(
    [
      entry('call', monday, monday, { from: 540, to: 600 }),
      entry('visit', monday, monday, { from: 570, to: 660 }),
      entry('lunch', monday, monday, { from: 720, to: 780 }),
      entry('note', monday),
    ],
    monday,
  )

  assert.deepEqual(
    blocks.map(({ entry: { id }, at, of }) => [id, at, of]),
    [
      ['call', 0, 2],
      ['visit', 1, 2],
      ['lunch', 0, 1],
    ],
  )
})

test('what goes over midnight fills the end of one day and the beginning of the next', () => {
  const night = entry('night', monday, '2026-11-24', { from: 1_380, to: 90 })

  assert.deepEqual(
    [monday, '2026-11-24'].map((day) => timeBlocks([night], day).map(({ from, to }) => [from, to])),
    [[[1_380, 1_440]], [[0, 90]]],
  )
})

test('a moment without an end is tall enough to be read, also just before midnight', () => {
  const [early] = timeBlocks([entry('a', monday, monday, { from: 60 })], monday)
  const [late] = timeBlocks([entry('b', monday, monday, { from: 1_430 })], monday)

  assert.deepEqual([early?.from, early?.to], [60, 90])
  assert.deepEqual([late?.from, late?.to], [1_410, 1_440])
})
