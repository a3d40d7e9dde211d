import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { callOf, concernedBy, reachedBy, withFilledNumbers } from './reached-by.ts'

const field = (name: string, type: string) =>
  ({ id: name, name, type, label: { en: name }, options: {} }) as unknown as FieldDefinition
const email = field('email', 'email')
const phone = field('phone', 'phone')
const mobile = field('mobile', 'phone')
const person = { name: 'contact', fields: [email, phone, mobile] } as unknown as ObjectDefinition
const record = (values: object) => ({ id: 'a', deletedAt: null, ...values }) as unknown as RecordValues

test('somebody is called at the first number that is there', () => {
  assert.deepEqual(reachedBy(person, record({ phone: null, mobile: '+358401234567' })), {
    number: '+358401234567',
    address: null,
  })
  assert.equal(callOf('+358 40 123'), 'tel:+35840123')
})

test('the head shows a number that is there in the place of one that is missing, and none twice', () => {
  const shown = (facts: FieldDefinition[], values: object) =>
    withFilledNumbers(facts, person, record(values)).map(({ name }) => name)

  assert.deepEqual(shown([email, phone], { mobile: '+1' }), ['email', 'mobile'])
  assert.deepEqual(shown([phone], { phone: '+2', mobile: '+1' }), ['phone'])
  assert.deepEqual(shown([phone, mobile], { mobile: '+1' }), ['phone', 'mobile'])
  assert.deepEqual(shown([phone], {}), ['phone'])
})

test('who is called about a deal is its contact before its company, and nobody who has no number', () => {
  const leads = (name: string, target: string) =>
    ({ ...field(name, 'reference'), options: { targets: [target] } }) as unknown as FieldDefinition
  const company = { name: 'company', fields: [phone] } as unknown as ObjectDefinition
  const contact = { ...person, fields: [field('name', 'personName'), ...person.fields] }
  const stage = { name: 'stage', fields: [field('name', 'text')] } as unknown as ObjectDefinition
  const objects = new Map([company, contact, stage].map((object) => [object.name, object]))
  const fields = [leads('stage', 'stage'), leads('company', 'company'), leads('contact', 'contact')]
  const deal = { name: 'deal', fields } as unknown as ObjectDefinition
  const about = (values: object) => concernedBy(deal, record(values), objects)?.id

  assert.equal(about({ stage: 's', company: 'c', contact: 'p' }), 'p')
  assert.equal(about({ stage: 's', company: 'c', contact: null }), 'c')
  assert.equal(about({ stage: 's' }), undefined)
})
