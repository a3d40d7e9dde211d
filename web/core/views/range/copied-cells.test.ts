import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Column } from '../columns/column.ts'
import { copiedCells, readOwnCells } from './copied-cells.ts'
import { readTsv } from './tsv.ts'

const context = { language: 'en', timeZone: 'UTC', currency: 'EUR' } as ValueContext
const types = ['text', 'phone', 'number', 'currency'] as const
// Of columns of the record's own fields only these are read.
const columns = types.map((type) => {
  const field = { ...exampleField(type), name: type }
  return { path: type, field, resolved: { steps: [], end: { kind: 'field', field } } }
}) as unknown as Column[]
const copy = (text: string) => {
  const values = {
    text,
    phone: '+358401234567',
    number: '-5',
    currency: { amount: '-5.50', currency: 'EUR' },
  }
  return copiedCells([{ record: values as unknown as RecordValues, related: {} }], columns, context)
}

test('text that a spreadsheet would run is copied as text, and numbers and phones as they are', () => {
  for (const text of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '＝1+1']) {
    const { text: plain, html } = copy(text)
    assert.deepEqual(readCells(plain), [`'${text}`, '+358401234567', '-5', '-5.50'])
    assert.ok(html.includes(`>'${text}</td>`))
  }
  for (const text of ['-5', 'a=b', "'tis"]) assert.equal(readCells(copy(text).text)[0], text)
})

test('pasted back it is what it was', () => {
  for (const text of ['=1+1', "'=1+1", '-2+3', "'tis"]) assert.equal(readTsv(copy(text).text)[0]?.[0], text)
})

test('cells another page calls ours are read as text', () => {
  const fields = [{ id: 'a', type: 'text' }]
  const foreign = [
    { fields: null, values: null },
    { fields, values: null },
    { fields, values: [null] },
    { fields: [null], values: [['x']] },
    { fields: {}, values: {} },
    [],
    null,
    7,
  ]
  assert.deepEqual(
    foreign.map((one) => readOwnCells(JSON.stringify(one))),
    foreign.map(() => null),
  )
  assert.equal(readOwnCells('{'), null)
  const { own } = copy('Ada')
  assert.deepEqual(readOwnCells(JSON.stringify(own)), own)
})

// As a spreadsheet takes them.
function readCells(line: string): string[] {
  return line.split('\t')
}
