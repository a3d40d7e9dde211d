import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldReader } from '../expressions/field-reader.ts'
import type { FieldOptions } from '../metadata.ts'
import { convertibleTypes } from './convertible-types.ts'
import { exampleField } from './example-fields.ts'
import { type FieldTypeName, fieldTypeNames } from './field-type.ts'
import { fieldTypeOf } from './index.ts'
import { isLong, isMadeByProduct, isNumeric, mayBe, mayBeTitle, takesTexts, traitsOf } from './traits.ts'

const fields = fieldTypeNames.map((type) => exampleField(type))
const namesOf = (kept: typeof fields) => kept.map((field) => field.type)
const fieldWith = (type: FieldTypeName, options: FieldOptions) => ({ ...exampleField(type), options })

test('a value made by the product is taken from nobody', () => {
  const context = {
    language: 'en',
    timeZone: 'UTC',
    currency: 'EUR',
    country: 'FI',
    now: new Date(),
  } as const
  const refusing = fields.filter((field) => {
    const read = fieldTypeOf(field).parse(fieldTypeOf(field).examples[0], field, context)
    return !read.ok && read.problem.code === 'fields.read-only'
  })

  assert.deepEqual(namesOf(refusing), namesOf(fields.filter(isMadeByProduct)))
})

test('a formula names a record only where its result is a text; a roll-up never does', () => {
  assert.ok(mayBeTitle(fieldWith('formula', { expression: '"a"', resultType: 'text' })))
  assert.ok(!mayBeTitle(fieldWith('formula', { expression: '1', resultType: 'number' })))
  assert.ok(!mayBeTitle(fieldWith('rollUp', { resultType: 'text' })))
})

test('what holds several values is not unique', () => {
  assert.ok(mayBe('unique', fieldWith('reference', { targets: ['company'] })))
  assert.ok(!mayBe('unique', fieldWith('reference', { targets: ['company'], many: true })))
})

test('what may be searched has a text to be found by', () => {
  const silent = fields.filter((field) => mayBe('searchable', field) && !fieldTypeOf(field).searchText)

  assert.deepEqual(namesOf(silent), [])
})

test('a default’s expression gives what expressions read from the field', () => {
  for (const field of fields) {
    const { defaultGives } = traitsOf(field)
    if (defaultGives !== undefined) assert.equal(fieldReader(field, null)?.type, defaultGives, field.type)
  }
})

test('no text stands for a file or a computed value, so that none changes its type', () => {
  assert.deepEqual(namesOf(fields.filter((field) => !takesTexts(field))), ['file', 'formula', 'rollUp'])
  for (const type of ['file', 'formula', 'rollUp'] as const) assert.deepEqual(convertibleTypes(type), [])
  assert.ok(!convertibleTypes('text').includes('autoNumber'))
  assert.ok(convertibleTypes('autoNumber').includes('text'))
  assert.ok(!convertibleTypes('text').includes('reference'))
})

test('what adds up is a number, a share or money; what takes lines is written over several', () => {
  assert.deepEqual(namesOf(fields.filter(isNumeric)), ['number', 'currency', 'percent'])
  assert.deepEqual(namesOf(fields.filter(isLong)), ['longText', 'richText', 'json'])
})
