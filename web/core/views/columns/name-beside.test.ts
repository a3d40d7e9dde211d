import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Column } from './column.ts'
import { besideName, nameBeside } from './name-beside.ts'

// Only what is read of them.
const column = (name: string) =>
  ({ field: { name }, resolved: { steps: [] }, isTitle: name === 'name' }) as unknown as Column
const columns = ['name', 'amount', 'company', 'stage', 'owner'].map(column)
const record = { amount: 3, company: 'c1', stage: null } as unknown as RecordValues
const related = { c1: { id: 'c1', object: 'company', title: 'Northquay Oy' } }

test('a name leaves out the company it begins with where that stands beside it', () => {
  const beside = besideName(columns)
  assert.equal(nameBeside('Northquay: two pumps', beside, record, related), 'two pumps')
  assert.equal(nameBeside('Two pumps', beside, record, related), 'Two pumps')
  assert.equal(nameBeside('Northquay Oy', beside, record, related), 'Northquay Oy')
})

test('a company whose column is far away or not there stays in the name', () => {
  const far = besideName([...['name', 'amount', 'stage', 'owner'].map(column), column('company')])
  assert.equal(nameBeside('Northquay: two pumps', far, record, related), 'Northquay: two pumps')
  assert.equal(nameBeside('Northquay: two pumps', [], record, related), 'Northquay: two pumps')
})
