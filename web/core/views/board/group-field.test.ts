import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../../shared/core/example-metadata.ts'
import { liveFields } from '../../../../shared/core/metadata.ts'
import { firstGroupField, isGroupable } from './group-field.ts'

const { objects } = exampleMetadata()
const groupable = (object: string) =>
  liveFields(objects.get(object)!)
    .filter(isGroupable)
    .map((field) => field.name)

test('columns are made of fields with one value of few: choices, yes or no, one record of one object', () => {
  assert.deepEqual(groupable('company'), ['industry', 'parent', 'owner'])
  assert.deepEqual(groupable('deal'), ['isPublic', 'company'])
})

test('a board begins with the first choice that people may make', () => {
  const company = objects.get('company')!
  const fields = company.fields.map((field) => ({ ...field, readOnly: true }))

  assert.equal(firstGroupField(company), 'industry')
  assert.equal(firstGroupField({ ...company, fields }), undefined)
})
