import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../shared/core/example-metadata.ts'
import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { FieldOptions, ObjectDefinition } from '../../../shared/core/metadata.ts'
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

test('what is computed becomes another with what it is computed from', () => {
  const expected = [{ measures: [{ function: 'sum', field: 'expected', as: 'sum' }] }]

  assert.ok(asksAbout(expected, deal, new Set(['discount'])))
  assert.equal(asksAbout(expected, deal, new Set(['name'])), false)
})

test('a formula of formulas, and a roll-up over records of the same object, change along', () => {
  const derived = (name: string, type: FieldTypeName, options: FieldOptions) => ({
    ...deal.fields[0]!,
    id: `deal.${name}`,
    name,
    type,
    options,
  })
  const over = (object: string) => ({ rollUp: { object, via: 'parent', function: 'count' as const } })
  const more: ObjectDefinition = {
    ...deal,
    fields: [
      ...deal.fields,
      derived('share', 'formula', { expression: 'expected / 2', resultType: 'currency' }),
      derived('circle', 'formula', { expression: 'circle + 1', resultType: 'number' }),
      derived('own', 'rollUp', over('deal')),
      derived('others', 'rollUp', over('contact')),
      derived('perContact', 'formula', { expression: 'amount / others', resultType: 'currency' }),
    ],
  }
  const asked = (field: string, changed: string) => asksAbout([{ field }], more, new Set([changed]))

  assert.ok(asked('share', 'amount'))
  assert.ok(asked('own', 'name'))
  assert.ok(asked('perContact', 'amount'))
  for (const field of ['share', 'circle', 'others', 'perContact'])
    assert.equal(asked(field, 'name'), false, field)
})

test('whose a record is decides who sees it, and so every answer', () => {
  const owned = { ...deal, ownerField: 'owner' }

  assert.ok(asksAbout([board], owned, new Set(['owner'])))
})
