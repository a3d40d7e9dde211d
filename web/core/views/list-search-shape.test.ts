import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewParts } from '../../../shared/core/view-parts/view-parts.ts'
import { hasUnreadParts, readListSearch } from './list-search.ts'

const address = {
  layout: 'board',
  filter: { field: 'name', op: 'contains', value: 'x' },
  sort: [{ field: 'amount', direction: 'desc' }],
  columns: [
    { field: 'name', width: 200, pinned: true },
    { field: 'amount', measure: 'avg' },
  ],
  rowGroup: { field: 'closeDate', bucket: 'month' },
  groupBy: 'stage',
  sumField: 'amount',
  colors: [{ filter: { and: [] }, color: 'amber', name: 'Urgent' }],
  board: {
    cards: ['amount', 'owner'],
    columns: [
      { value: 's1', hidden: true },
      { value: '', folded: false, limit: { of: 'sum', most: 5, over: 'refuse' } },
    ],
  },
  calendar: { date: 'closeDate', end: 'doneAt', span: 'week' },
  chart: {
    shape: 'stacked',
    by: { field: 'closeDate', bucket: 'month' },
    split: { field: 'stage' },
    measure: { function: 'sum', field: 'amount' },
  },
}
const long = 'x'.repeat(2_001)
const odd = [
  null,
  '',
  'banana',
  long,
  7,
  -500,
  0.5,
  2_001,
  1e16,
  true,
  false,
  [],
  {},
  ['name'],
  [7],
  [[]],
  { a: 1 },
]
const parts = Object.entries(viewParts)

/** Every place in a value, as the keys that lead to it. */
function places(value: unknown, to: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [to]
  return [to, ...Object.entries(value).flatMap(([key, inside]) => places(inside, [...to, key]))]
}

/** The same with something else in one place; with nothing there where that is undefined. */
function changed(value: unknown, [key, ...keys]: readonly string[], into: unknown): unknown {
  if (key === undefined) return into
  const inside = value as Record<string, unknown>
  const next = changed(inside[key], keys, into)
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? next : one))
  const { [key]: _, ...others } = inside
  return next === undefined ? others : { ...others, [key]: next }
}

/** The address with each place in it made into each odd thing, taken away, or many times as long. */
function* addresses(): Generator<Record<string, unknown>> {
  for (const place of places(address)) {
    if (place.length === 0) continue
    const now = place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], address)
    const more = Array.isArray(now) ? [Array.from({ length: 201 }, () => now[0])] : []
    const extended = typeof now === 'object' && !Array.isArray(now) ? [{ ...now, unknown: 1 }] : []
    for (const into of [...odd, ...more, ...extended, undefined])
      yield changed(address, place, into) as Record<string, unknown>
  }
}

test('whatever is read of an address is a part of a view as the server takes it', () => {
  let count = 0
  for (const raw of addresses()) {
    count += 1
    const read = readListSearch(raw)
    for (const [name, { input }] of parts) {
      const part = read[name as keyof typeof read]
      // An empty grouping takes that of the view away, and is sent nowhere.
      if (part === undefined || (name === 'rowGroup' && read.rowGroup?.field === '')) continue
      const checked = input.safeParse(part)
      assert.ok(checked.success, `${name}: ${JSON.stringify(part).slice(0, 300)}: ${checked.error?.message}`)
    }
  }
  assert.ok(count > 900, `${count} addresses`)
})

test('what the server takes as it is, is read as it is; of anything else it is told that some was left out', () => {
  // Conditions have a check of their own, which says more than the shape of requests does.
  const hand = Object.keys(address).filter((part) => part !== 'filter' && part !== 'colors')
  for (const raw of addresses())
    for (const name of hand) {
      const part = raw[name]
      if (part === undefined || part === '') continue
      const fits = viewParts[name as keyof typeof viewParts].input.safeParse(part).success
      assert.equal(hasUnreadParts({ [name]: part }), !fits, `${name}: ${JSON.stringify(part).slice(0, 300)}`)
    }
})
