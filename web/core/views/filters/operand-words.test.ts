import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { FieldTypeName, ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { FieldOptions } from '../../../../shared/core/metadata.ts'
import { listed, operandWords } from './operand-words.ts'

const context: ValueContext = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-03T10:00:00Z'),
}
const words = (type: FieldTypeName, values: unknown[], options: FieldOptions = {}, part?: string) =>
  operandWords({ field: { ...exampleField(type), options }, part }, values, context)

test('a filter for a day of a moment says the day, and for a moment its local time', () => {
  assert.deepEqual(words('dateTime', ['2026-11-03']), words('date', ['2026-11-03']))
  assert.match(words('dateTime', ['2026-11-03T22:30:00.000Z'])[0]!, /4 Nov 2026.*00:30/)
})

test('choices are said by their labels, one by one also where a record has several', () => {
  const options = {
    options: [
      { key: 'ab', label: { en: 'Paper' } },
      { key: 'cd', label: { en: 'Energy' } },
    ],
  }

  assert.deepEqual(words('select', ['cd'], options), ['Energy'])
  assert.deepEqual(words('multiSelect', ['ab', 'cd'], options), ['Paper', 'Energy'])
})

test('what is asked of names and addresses is the text itself', () => {
  assert.deepEqual(words('personName', ['li']), ['li'])
  assert.deepEqual(words('address', ['Hels']), ['Hels'])
  assert.deepEqual(words('address', ['FI'], {}, 'country'), ['FI'])
})

test('a formula’s value is said as its result is', () => {
  assert.deepEqual(words('formula', [true], { expression: 'true', resultType: 'boolean' }), ['Yes'])
})

test('three values are listed, more are counted', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b, c')
  assert.equal(listed(['a', 'b', 'c', 'd', 'e']), 'a, b, c +2')
})

test('an amount without a currency is said in that of the workspace', () => {
  assert.deepEqual(words('currency', [1_000]), words('currency', [{ amount: '1000', currency: 'EUR' }]))
})

test('what is no value of the field is said as nothing', () => {
  assert.deepEqual(words('dateTime', [{ a: 1 }]), ['…'])
})
