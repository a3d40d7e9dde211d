import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastedShape } from './pasted-shape.ts'

const chosen = (rows: number, columns: number) => ({ top: 4, bottom: 3 + rows, left: 1, right: columns })

test('one cell fills all that are chosen', () => {
  assert.deepEqual(pastedShape({ rows: 1, columns: 1 }, chosen(5, 3)), { rows: 5, columns: 3 })
})

test('a row is repeated in every chosen row', () => {
  assert.deepEqual(pastedShape({ rows: 1, columns: 3 }, chosen(5, 3)), { rows: 5, columns: 3 })
})

test('a block that does not fit is laid out once, as large as it is', () => {
  assert.deepEqual(pastedShape({ rows: 4, columns: 2 }, chosen(1, 1)), { rows: 4, columns: 2 })
  assert.deepEqual(pastedShape({ rows: 2, columns: 2 }, chosen(5, 3)), { rows: 2, columns: 2 })
})
