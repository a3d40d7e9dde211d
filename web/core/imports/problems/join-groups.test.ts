import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinGroups } from './join-groups.ts'

const group = (column: string, value: string | null, count: number, total = count) => ({
  part: 0,
  column,
  severity: 'warning' as const,
  code: 'imports.link-not-found',
  message: 'No record has this name, so none was linked.',
  params: {},
  value,
  count,
  total,
  values: 2,
})

test('values with the same problem stand together, the most frequent problem first, counted whole', () => {
  const joined = joinGroups([
    group('product', 'GTXPro', 2, 30),
    group('stage', 'Engaging', 7),
    group('product', 'MG', 9, 30),
  ])

  assert.deepEqual(
    joined.map(({ column, count, values }) => [column, count, values.map(({ text }) => text)]),
    [
      ['product', 30, ['GTXPro', 'MG']],
      ['stage', 7, ['Engaging']],
    ],
  )
})

test('a problem of whole rows has no values', () => {
  assert.deepEqual(joinGroups([group('', null, 3)])[0]?.values, [])
})
