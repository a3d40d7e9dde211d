import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Column } from './column.ts'
import { filledFirst } from './filled-first.ts'

const column = (name: string) =>
  ({ path: name, field: { name }, resolved: { steps: [] }, isPinned: name === 'name' }) as unknown as Column
const columns = ['name', 'phone', 'city', 'size'].map(column)
const row = (values: object) => ({ id: '1', ...values }) as unknown as RecordValues
const order = (list: string, rows: RecordValues[]) =>
  filledFirst(list, columns, rows, {})
    .map(({ path }) => path)
    .join(' ')

test('columns without any value stand behind the others, and the title first', () => {
  assert.equal(order('a', [row({ name: null, city: 'Turku' }), row({ size: 3 })]), 'name city size phone')
})

test('once said it stays, so that a filter does not make columns jump', () => {
  order('b', [row({ city: 'Turku' })])
  assert.equal(order('b', [row({ phone: '1' })]), 'name city phone size')
})

test('without records nothing is known', () => {
  assert.equal(order('c', []), 'name phone city size')
})
