import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BoardColumn } from './board-columns.ts'
import { shownColumns, withChosen } from './shown-columns.ts'

const found = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ value }) as BoardColumn)
const values = (columns: readonly BoardColumn[]) => columns.map(({ value }) => value)
const shown = (settings = {}, held: string[] = [], most = 3) => {
  const { columns, left } = shownColumns(found, settings, new Set(held), most)
  return [values(columns), values(left)]
}

test('as many columns as there is room for are all there', () => {
  assert.deepEqual(shown({}, [], 5), [['a', 'b', 'c', 'd', 'e'], []])
})

test('of more, those with cards come before empty ones, and stand where they stood', () => {
  assert.deepEqual(shown({}, ['e', 'c']), [
    ['a', 'c', 'e'],
    ['b', 'd'],
  ])
})

test('what the view names comes before all others, and what it hides takes no room', () => {
  const settings = { columns: [{ value: 'd' }, { value: 'a', hidden: true }] }

  assert.deepEqual(shown(settings, ['e']), [['d', 'a', 'b', 'e'], ['c']])
})

test('a column that is chosen comes first', () => {
  const settings = withChosen({ columns: [{ value: 'd' }] }, 'e')

  assert.deepEqual(shown(settings), [
    ['e', 'd', 'a'],
    ['b', 'c'],
  ])
})
