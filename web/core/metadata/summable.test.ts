import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import { isMeasurable, isSummable } from './summable.ts'

test('amounts are added up, shares and texts are not', () => {
  assert.ok(isSummable(exampleField('currency')))
  assert.ok(isSummable(exampleField('number')))
  assert.ok(!isSummable(exampleField('percent')))
  assert.ok(!isSummable(exampleField('text')))
})

test('shares have a least and a largest one all the same', () => {
  assert.ok(isMeasurable(exampleField('percent')))
  assert.ok(!isMeasurable(exampleField('date')))
})

test('a number whose definition says so is not added up', () => {
  const field = exampleField('number')

  assert.ok(!isSummable({ ...field, options: { ...field.options, summed: false } }))
})
