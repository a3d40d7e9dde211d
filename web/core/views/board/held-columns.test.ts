import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AggregateResult } from '../../../../shared/core/records.ts'
import { withHeld } from './held-columns.ts'

const column = (value: string, isGone = false) => ({
  value,
  name: value,
  record: {},
  ...(isGone && { isGone: true as const }),
})
const holding = (...ids: string[]): AggregateResult => ({
  groups: ids.map((id) => ({ keys: [id], measures: { count: 1 } })),
  related: Object.fromEntries(ids.map((id) => [id, { id, object: 'company', title: `The ${id}` }])),
  more: false,
})
function names(possible: ReturnType<typeof column>[], groups?: AggregateResult, target?: string) {
  const all = withHeld(possible, groups, target ?? null, ({ title }) => title ?? '')
  return all.map(({ name }) => name)
}

test('an option that was taken away has a column as long as it holds cards', () => {
  const possible = [column('new'), column('old', true)]

  assert.deepEqual(names(possible), ['new'])
  assert.deepEqual(names(possible, holding('new')), ['new'])
  assert.deepEqual(names(possible, holding('old')), ['new', 'old'])
})

test('a record that holds cards has a column though it is not among the first, others have none', () => {
  const possible = [column('a'), column('b')]

  assert.deepEqual(names(possible, holding('b', 'z'), 'company'), ['a', 'b', 'The z'])
  assert.deepEqual(names(possible, holding('b', 'z'), 'contact'), ['a', 'b'])
})
