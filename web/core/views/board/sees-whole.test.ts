import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectPermissions, Scope } from '../../../../shared/core/access.ts'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { metadataOf } from '../../metadata/metadata.ts'
import { seesWhole } from './sees-whole.ts'

const company: FieldDefinition = {
  ...exampleField('reference'),
  id: 'company',
  name: 'company',
  options: { ...exampleField('reference').options, targets: ['company'], many: false },
}
const name = { ...exampleField('text'), id: 'name', name: 'name' }
const object = (key: string, fields: FieldDefinition[], more = {}) =>
  ({ id: key, name: key, titleField: 'name', fields, ...more }) as unknown as ObjectDefinition
const metadata = metadataOf(
  [object('deal', [name, company]), object('company', [name]), object('note', [name], { seenWith: 'about' })],
  1,
)
const sees = (reads: Record<string, Scope>, of: string, filter?: Filter) => {
  const access = (id: string) => ({ read: reads[id] ?? 'all' }) as ObjectPermissions
  return seesWhole({ metadata, access }, metadata.objects.get(of)!, filter)
}
const asksCompany: Filter = { field: 'company.name', op: 'eq', value: 'Nord' }

test('a board is seen whole by who sees all records of its object and of those its conditions lead to', () => {
  assert.equal(sees({}, 'deal', asksCompany), true)
  assert.equal(sees({ deal: 'team' }, 'deal'), false)
  assert.equal(sees({ company: 'own' }, 'deal'), true)
  assert.equal(sees({ company: 'own' }, 'deal', { not: asksCompany }), false)
})

test('what hangs on other records, or asks for a field that is not there, is not seen whole', () => {
  assert.equal(sees({}, 'note'), false)
  assert.equal(sees({}, 'deal', { field: 'hidden', op: 'eq', value: 1 }), false)
})
