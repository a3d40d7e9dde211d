import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ApiDocument, Schema } from './api-description.ts'
import { exampleOf, rowsOf, typeOf } from './schema-words.ts'

const money: Schema = {
  type: 'object',
  required: ['amount'],
  properties: { amount: { type: 'string' }, currency: { type: 'string' } },
}
// Only what schemas are looked up in.
const document = { components: { schemas: { Money: money } } } as unknown as ApiDocument
const reference: Schema = { $ref: '#/components/schemas/Money' }

test('a type is said in a few words', () => {
  assert.equal(typeOf(document, reference), 'Money')
  assert.equal(typeOf(document, { type: 'string', format: 'date' }), 'date')
  assert.equal(
    typeOf(document, { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'string' }] }),
    'string | null',
  )
  assert.equal(typeOf(document, { type: 'array', items: { type: 'integer' } }), '[integer]')
  assert.equal(typeOf(document, { const: 'deal' }), '"deal"')
})

test('a long list of values is cut', () => {
  const values = Array.from({ length: 12 }, (_, at) => `v${at}`)
  assert.equal(typeOf(document, { enum: values }), `${values.slice(0, 8).join(' | ')} | …`)
})

test('properties are lines, those of what a property holds one step deeper', () => {
  const rows = rowsOf(document, { type: 'object', required: ['price'], properties: { price: reference } })

  assert.deepEqual(
    rows.map(({ key, depth, isRequired }) => [key, depth, isRequired]),
    [
      ['.price', 0, true],
      ['.price.amount', 1, true],
      ['.price.currency', 1, false],
    ],
  )
})

test('a schema that holds itself ends', () => {
  const tree: Schema = { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } }
  const endless = { components: { schemas: { Tree: tree } } } as unknown as ApiDocument

  assert.deepEqual(
    rowsOf(endless, tree).map(({ key }) => key),
    ['.below', '.below.below', '.below.below.below'],
  )
})

test('an example holds what is required and nothing else', () => {
  const schema: Schema = {
    type: 'object',
    required: ['price', 'kind', 'count', 'tags'],
    properties: {
      price: { anyOf: [reference, { type: 'null' }] },
      kind: { enum: ['new', 'old'] },
      count: { type: 'integer' },
      tags: { type: 'array', items: { type: 'string' } },
      note: { type: 'string' },
    },
  }

  assert.deepEqual(exampleOf(document, schema), { price: { amount: '' }, kind: 'new', count: 1, tags: [''] })
})
