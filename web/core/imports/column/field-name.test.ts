import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldName } from './field-name.ts'

test('a field is named after the letters of its label', () => {
  assert.equal(
    fieldName('Renewal date (planned)', () => false),
    'renewalDatePlanned',
  )
  assert.equal(
    fieldName('Käyttöönotto', () => false),
    'kayttoonotto',
  )
})

test('a label without Latin letters, and one that is taken, get a number', () => {
  assert.equal(
    fieldName('旧编号', () => false),
    'field1',
  )
  assert.equal(
    fieldName('旧编号', (name) => name === 'field1'),
    'field2',
  )
  assert.equal(
    fieldName('Owner', (name) => name === 'owner'),
    'owner2',
  )
})

test('a name of the system is not given away', () => {
  assert.notEqual(
    fieldName('Created at', () => false),
    'createdAt',
  )
})
