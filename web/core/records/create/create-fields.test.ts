import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { createFields } from './create-fields.ts'

const field = (name: string, type: FieldTypeName = 'text', more: Partial<FieldDefinition> = {}) => ({
  ...exampleField(type),
  id: name,
  name,
  required: false,
  ...more,
})
const object = (...fields: FieldDefinition[]) =>
  ({ id: 'deal', name: 'deal', titleField: 'name', fields }) as unknown as ObjectDefinition
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => field(name))
const names = (fields: readonly FieldDefinition[]) => fields.map(({ name }) => name)

test('the name is first, then others up to six; the rest on request', () => {
  const { first, more } = createFields(object(...many, field('name')), {})

  assert.deepEqual(names(first), ['name', 'a', 'b', 'c', 'd', 'e'])
  assert.deepEqual(names(more), ['f'])
})

test('what is needed and what was given is asked for, however far behind it stands', () => {
  const needed = field('reason', 'text', { required: true })
  const filled = field('kind', 'text', { required: true, defaultValue: 'new' })
  const { first, more } = createFields(object(...many, filled, needed, field('name')), { f: 'x' })

  assert.deepEqual(names(first), ['name', 'a', 'b', 'c', 'f', 'reason'])
  assert.deepEqual(names(more), ['d', 'e', 'kind'])
})

test('what a module asks stands in its order, and nothing fills the room', () => {
  const { first } = createFields(object(...many, field('name')), {}, ['c', 'a'])

  assert.deepEqual(names(first), ['name', 'c', 'a'])
})

test('what the product writes itself is asked for nowhere, and long texts only on request', () => {
  const made = [
    field('number', 'autoNumber'),
    field('sum', 'formula'),
    field('locked', 'text', { readOnly: true }),
  ]
  const { first, more } = createFields(object(field('name'), field('story', 'longText'), ...made), {})

  assert.deepEqual(names(first), ['name'])
  assert.deepEqual(names(more), ['story'])
})
