import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../../shared/core/example-metadata.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { slowSort } from './slow-sort.ts'

const deal = exampleMetadata().objects.get('deal')!
const many = { value: 40_000, exact: false }
const sorted = (field: string, change: Partial<FieldDefinition> = {}) => ({
  object: { ...deal, fields: deal.fields.map((one) => (one.name === field ? { ...one, ...change } : one)) },
  sort: [{ field, direction: 'asc' as const }],
})

test('a long list sorted by a field without an index is prepared, and followed until it is', () => {
  assert.equal(slowSort(sorted('amount', { indexed: false }), many)?.name, 'amount')
  assert.equal(slowSort(sorted('amount', { indexed: true, sorting: 'prepared' }), many)?.name, 'amount')
  assert.equal(slowSort(sorted('amount', { indexed: true }), many), undefined)
})

test('a short list, and one sorted by what stands elsewhere or cannot have one, is not', () => {
  const amount = sorted('amount', { indexed: false })

  assert.equal(slowSort(amount, { value: 900, exact: true }), undefined)
  assert.equal(slowSort(amount, null), undefined)
  assert.equal(slowSort(sorted('company.industry'), many), undefined)
  assert.equal(slowSort({ object: deal, sort: [] }, many), undefined)
})
