import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinGroups } from './join-groups.ts'

const group = (column: string, value: string | null, count: number) => ({
  part: 0,
  column,
  severity: 'warning' as const,
  code: 'imports.link-not-found',
  message: 'No record has this name, so none was linked.',
  params: {},
  value,
  count,
})

test('values with the same problem stand together, the most frequent problem first', () => {
  const joined = joinGroups([
    group('product', 'GTXPro', 2),
    group('stage', 'Engaging', 7),
    group('product', 'MG', 9),
  ])

  assert.deepEqual(
    joined.map(({ column, count, values }) => [column, count, values.map(({ text }) => text)]),
    [
      ['product', 11, ['GTXPro', 'MG']],
      ['stage', 7, ['Engaging']],
    ],
  )
})

test('a problem of whole rows has no values', () => {
  assert.deepEqual(joinGroups([group('', null, 3)])[0]?.values, [])
})
