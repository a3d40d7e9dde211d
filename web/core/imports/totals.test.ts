import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsAt, isCounted, rowsOf, totalOf } from './totals.ts'

const counts = { rows: 10, created: 4, updated: 3, unchanged: 1, failed: 2, linked: 5 }

test('tables are counted together, each kind for itself', () => {
  assert.deepEqual(totalOf([counts, { ...counts, failed: 0 }]), {
    rows: 20,
    created: 8,
    updated: 6,
    unchanged: 2,
    failed: 2,
    linked: 10,
  })
})

test('before its turn a table has counted nothing', () => {
  assert.equal(countsAt([counts], 1).rows, 0)
  assert.equal(countsAt([counts], 0).rows, 10)
})

test('rows are as many as were read, or as a file is guessed to hold; one guess makes the whole a guess', () => {
  assert.equal(rowsOf([{ rows: 7 }, { rowCount: { value: 5 } }]), 12)
  assert.ok(isCounted([{ rowCount: { exact: true } }]))
  assert.ok(!isCounted([{ rowCount: { exact: true } }, { rowCount: { exact: false } }]))
})
