import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../../shared/core/example-metadata.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { Condition, Filter } from '../../../../shared/core/filters.ts'
import { isBroken, withoutBroken } from './broken-parts.ts'

const metadata = exampleMetadata()
const context: ValueContext = {
  language: 'en',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-26'),
}
const around = { metadata, object: metadata.objects.get('company')!, context }
const [option] = around.object.fields.find(({ name }) => name === 'industry')?.options.options ?? []
const large: Condition = { field: 'employees', op: 'gte', value: 500 }
const gone: Condition = { field: 'turnover', op: 'gte', value: 500 }

test('a condition on a field or an option that is gone is broken, one being written is not', () => {
  assert.equal(isBroken(large, around), false)
  assert.equal(isBroken(gone, around), true)
  assert.equal(isBroken({ field: 'industry', op: 'eq', value: 'deleted-option' }, around), true)
  assert.equal(isBroken({ field: 'employees', op: 'gte' }, around), false)
})

test('the list is asked without what is broken, in groups too', () => {
  const filter: Filter = { and: [large, gone, { or: [gone] }, { not: gone }] }
  assert.deepEqual(withoutBroken(filter, around), { and: [large] })
  assert.equal(withoutBroken(gone, around), undefined)
})

test('of several options those that are left are asked for', () => {
  const some: Filter = { field: 'industry', op: 'in', value: [option!.key, 'deleted-option'] }
  assert.deepEqual(withoutBroken(some, around), { ...some, value: [option!.key] })
})
