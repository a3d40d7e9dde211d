import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { isGroupable, isGroupedByTime } from './groupable.ts'

const path = (type: FieldTypeName, more: Partial<FieldDefinition> = {}, part?: string) => ({
  field: { ...exampleField(type), ...more },
  part,
  isSingle: true,
})

test('rows are put together by choices, days and records, and by a part of an address', () => {
  assert.ok(isGroupable(path('select')))
  assert.ok(isGroupable(path('date')))
  assert.ok(isGroupable(path('member')))
  assert.ok(isGroupable(path('address', {}, 'city')))
})

test('not by what nearly every record has one of its own of', () => {
  assert.ok(!isGroupable(path('longText')))
  assert.ok(!isGroupable(path('text', { unique: true })))
  assert.ok(!isGroupable(path('file')))
  assert.ok(!isGroupable(path('json')))
  assert.ok(!isGroupable(path('address')))
})

test('a way over several records puts nothing together', () => {
  assert.ok(!isGroupable({ ...path('select'), isSingle: false }))
})

test('days and moments are grouped by spans of time', () => {
  assert.ok(isGroupedByTime(path('date')))
  assert.ok(isGroupedByTime(path('dateTime')))
  assert.ok(!isGroupedByTime(path('number')))
})
