import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ColorRule } from '../../../../shared/core/views.ts'
import { askedByRules } from './asked-by-rules.ts'
import { ruleOf } from './color-of.ts'

const field = (name: string, type: string, options: object = {}) => ({
  id: name,
  name,
  type,
  label: { en: name },
  column: name,
  options,
})
const company = { id: 'company', name: 'company', titleField: 'name', fields: [field('name', 'text')] }
const deal = {
  id: 'deal',
  name: 'deal',
  titleField: 'name',
  fields: [
    field('name', 'text'),
    field('amount', 'number'),
    field('company', 'reference', { targets: ['company'] }),
  ],
}
const objects = [company, deal] as unknown as ObjectDefinition[]
const metadata: Metadata = {
  version: 1,
  objects: new Map(objects.map((object) => [object.name, object])),
  byId: new Map(objects.map((object) => [object.id, object])),
}
const context: ValueContext = {
  language: 'en',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  memberId: 'me',
  now: new Date('2026-11-26T10:00:00Z'),
}
const surroundings = { metadata, object: objects[1] as ObjectDefinition, context }
const large: ColorRule = { filter: { field: 'amount', op: 'gte', value: 100 }, color: 'amber' }
const all: ColorRule = { filter: { and: [{ field: 'amount', op: 'isNotBlank' }] }, color: 'sky' }

test('of several rules that fit the first counts, and a record that fits none has no colour', () => {
  const find = ruleOf([large, all], surroundings)

  assert.equal(find({ amount: 200 }, {})?.color, 'amber')
  assert.equal(find({ amount: 5 }, {})?.color, 'sky')
  assert.equal(find({ amount: null }, {}), null)
})

test('a rule may ask about the record a reference leads to', () => {
  const rule: ColorRule = { filter: { field: 'company.name', op: 'eq', value: 'Nokia' }, color: 'fir' }
  const find = ruleOf([rule], surroundings)
  const related = { c1: { id: 'c1', object: 'company', title: 'Nokia', name: 'Nokia' } }

  assert.equal(find({ company: 'c1' }, related)?.color, 'fir')
  assert.equal(find({ company: 'c2' }, related), null)
  assert.deepEqual(askedByRules(surroundings.object, [rule, large]), {
    fields: ['company', 'amount'],
    expand: ['company.name'],
  })
})

test('a half-written rule or one about a field that is gone colours nothing and spoils no other', () => {
  const half: ColorRule = { filter: { field: 'amount', op: 'gte' }, color: 'rose' }
  const gone: ColorRule = { filter: { field: 'budget', op: 'gte', value: 1 }, color: 'iris' }

  assert.equal(ruleOf([half, gone, all], surroundings)({ amount: 1 }, {})?.color, 'sky')
})
