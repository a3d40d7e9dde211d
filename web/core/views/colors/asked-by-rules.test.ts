import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { askedByRules } from './asked-by-rules.ts'

const object = {
  id: 'deal',
  name: 'deal',
  titleField: 'name',
  fields: [
    { ...exampleField('number'), id: 'size', name: 'size' },
    { ...exampleField('reference'), id: 'company', name: 'company' },
  ],
} as unknown as ObjectDefinition
const rule = (filter: Filter) => ({ filter, color: 'amber' }) as const
const has = (field: string): Filter => ({ field, op: 'isNotBlank' })

test('of each record is read what any rule asks about, in whatever group', () => {
  const rules = [rule({ or: [has('size'), { not: has('company.industry') }] }), rule(has('size'))]

  assert.deepEqual(askedByRules(object, rules), { fields: ['size', 'company'], expand: ['company.industry'] })
})

test('what is no field of the object is not asked for', () => {
  assert.deepEqual(askedByRules(object, [rule(has('gone.name')), rule(has('createdAt'))]), {
    fields: [],
    expand: [],
  })
})
