import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { otherEnd } from './other-end.ts'

const reference = (name: string, target: string): FieldDefinition => ({
  id: name,
  name,
  label: { en: name },
  type: 'reference',
  column: name,
  required: true,
  options: { targets: [target] },
})
const contact = reference('contact', 'contact')
const company = reference('company', 'company')
const affiliation = { name: 'affiliation', hidden: true, fields: [contact, company] } as ObjectDefinition

test('a tie between two records shows at each end what stands at the other', () => {
  assert.equal(otherEnd(affiliation, contact)?.name, 'company')
  assert.equal(otherEnd(affiliation, company)?.name, 'contact')
})

test('an object that is something by itself is shown as itself', () => {
  assert.equal(otherEnd({ ...affiliation, hidden: false }, contact), undefined)
  assert.equal(
    otherEnd({ ...affiliation, fields: [contact, { ...company, required: false }] }, contact),
    undefined,
  )
})
