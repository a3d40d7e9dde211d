import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../shared/core/example-metadata.ts'
import { asksAbout } from './asks-about.ts'

const deal = exampleMetadata().objects.get('deal')!
const board = {
  groupBy: [{ field: 'closeDate' }],
  measures: [
    { function: 'count', as: 'count' },
    { function: 'sum', field: 'amount', as: 'sum' },
  ],
  filter: { and: [{ field: 'isPublic', op: 'eq', value: true }] },
}
const after = (...changed: string[]) => asksAbout([board], deal, new Set(changed))

test('a sum is asked for again when what it sums, groups or filters by changed, and not for anything else', () => {
  for (const name of ['closeDate', 'amount', 'isPublic']) assert.ok(after(name), name)
  assert.equal(after('name', 'discount'), false)
})

test('what no field tells may always have changed', () => {
  const named = new Set(['name'])
  const asked = (field: string) => asksAbout([{ filter: { field, op: 'isNotBlank' } }], deal, named)

  assert.ok(asked('updatedAt'))
  assert.ok(asked('event:operation'))
  assert.ok(asked('expected'))
  assert.ok(asksAbout([board, undefined, 'searched'], deal, named))
  assert.ok(asksAbout([{ ...board, search: 'searched' }], deal, named))
  assert.equal(asked('createdAt'), false)
  assert.equal(asksAbout([board, undefined, ''], deal, named), false)
})

test('a path begins with the field that leads to its end', () => {
  const byIndustry = [{ groupBy: [{ field: 'company.industry' }], measures: [] }]

  assert.ok(asksAbout(byIndustry, deal, new Set(['company'])))
  assert.equal(asksAbout(byIndustry, deal, new Set(['industry'])), false)
})
