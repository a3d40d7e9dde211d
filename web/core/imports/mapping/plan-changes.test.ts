import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportPlanOutput, PlanPart } from '../import-types.ts'
import { columnAt, meanText, movePart, sendColumn, targetAt } from './plan-changes.ts'

const part: PlanPart = {
  table: 0,
  object: 'company',
  action: 'upsert',
  key: 'name',
  columns: [
    { column: 'account', at: 0, target: { kind: 'field', path: 'name' } },
    {
      column: 'sector',
      at: 1,
      target: { kind: 'field', path: 'industry' },
      values: { technolgy: 'technology' },
    },
  ],
}

test('a column sent elsewhere forgets what its texts meant', () => {
  const next = sendColumn(part, { column: 'sector', at: 1 }, { kind: 'field', path: 'description' })

  assert.deepEqual(columnAt(next, 1), {
    column: 'sector',
    at: 1,
    target: { kind: 'field', path: 'description' },
  })
})

test('two columns never fill the same field: the earlier one is left out', () => {
  const next = sendColumn(part, { column: 'trade', at: 2 }, { kind: 'field', path: 'industry' })

  assert.equal(targetAt(next, 1).kind, 'skip')
  assert.deepEqual(targetAt(next, 2), { kind: 'field', path: 'industry' })
})

test('a key that no column fills any more is given up, and every row is new', () => {
  const next = sendColumn(part, { column: 'account', at: 0 }, { kind: 'skip' })

  assert.deepEqual([next.key, next.action], [null, 'create'])
})

test('a text is given a meaning, made blank, and left to itself again', () => {
  const said = meanText(part, 1, 'retial', 'retail')
  const blank = meanText(said, 1, 'technolgy', null)
  const again = meanText(blank, 1, 'retial', undefined)

  assert.deepEqual(columnAt(blank, 1)?.values, { technolgy: null, retial: 'retail' })
  assert.deepEqual(columnAt(again, 1)?.values, { technolgy: null })
})

test('a table moves in the order and not out of it', () => {
  const plan: ImportPlanOutput = { parts: [part, { ...part, table: 1 }], quiet: true }

  assert.deepEqual(
    movePart(plan, 1, 0).parts.map(({ table }) => table),
    [1, 0],
  )
  assert.equal(movePart(plan, 1, 2), plan)
})
