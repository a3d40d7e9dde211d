import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { clashesIn, unlike } from './clashes.ts'

const field = (name: string, type: string) => ({ id: name, name, type, label: { en: name }, options: {} })
const company = {
  name: 'company',
  fields: [field('name', 'text'), field('employees', 'number')],
} as unknown as ObjectDefinition
const before = { id: 'r1', title: 'Acme', version: 3, name: 'Acme', employees: '40' }
const now = (values: object) => ({ ...before, version: 4, ...values }) as unknown as RecordValues

test('what somebody else wrote to the same value has not to be written again, nor asked about', () => {
  const values = { employees: '50', name: 'Acme Oy' }

  assert.deepEqual(unlike(company, values, now({ employees: '50' })), { name: 'Acme Oy' })
})

test('only fields that both changed, each to something else, clash', () => {
  const edit = { record: before, values: { employees: '50', name: 'Acme Oy' } }

  assert.deepEqual(clashesIn(company, edit, now({ employees: '60' })), ['employees'])
  assert.deepEqual(clashesIn(company, edit, now({})), [])
})

test('a value that was sent from here and never answered is nobody else’s', () => {
  const edit = { record: before, values: { employees: '60' }, tried: { employees: ['50'] } }

  assert.deepEqual(clashesIn(company, edit, now({ employees: '50' })), [])
  assert.deepEqual(clashesIn(company, edit, now({ employees: '55' })), ['employees'])
})
