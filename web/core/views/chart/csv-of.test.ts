import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './csv-of.ts'

test('a table becomes a file that spreadsheets read and run nothing of', () => {
  const file = csvOf([
    ['Stage', 'Sum of "Amount", net'],
    ['=1+1', 12.5],
    ['Won', null],
  ])

  assert.equal(file, '\uFEFFStage,"Sum of ""Amount"", net"\r\n\'=1+1,12.5\r\nWon,\r\n')
})
