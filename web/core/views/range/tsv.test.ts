import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTsv, writeTsv } from './tsv.ts'

test('what was written is read back, tabs, lines and quotes inside of cells included', () => {
  const rows = [
    ['Acme', '1,054.00', 'two\nlines'],
    ['says "yes"', '', 'a\ttab'],
  ]
  assert.deepEqual(readTsv(writeTsv(rows)), rows)
})

test('a spreadsheet ends its last line, which begins no further row', () => {
  assert.deepEqual(readTsv('a\tb\r\nc\t\r\n'), [
    ['a', 'b'],
    ['c', ''],
  ])
})

test('an empty row in between stays one', () => {
  assert.deepEqual(readTsv('a\n\nb'), [['a'], [''], ['b']])
})

test('a quote in front of text that goes on is a sign like any other', () => {
  assert.deepEqual(readTsv('"a" b\tc'), [['"a" b', 'c']])
})
