import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectPermissions } from '../../../../shared/core/access.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holds, isOpen, withFields } from './field-limits.ts'

const field = (name: string, readOnly?: true) =>
  ({ id: name, name, label: { en: name }, type: 'text', ...(readOnly && { readOnly }) }) as FieldDefinition
const [title, amount, computed] = [field('title'), field('amount'), field('computed', true)]
const all = [title, amount, computed]
const object = { id: 'deal', name: 'deal', titleField: 'title', fields: all } as unknown as ObjectDefinition
const held: ObjectPermissions = { create: true, read: 'all', update: 'all', delete: 'none' }

test('hiding a section leaves what names records, and taking writing away what nobody writes', () => {
  const hidden = withFields(object, held, all, { verb: 'see', may: false })
  const fixed = withFields(object, held, all, { verb: 'edit', may: false })

  assert.deepEqual(hidden.fields, { amount: 'hidden', computed: 'hidden' })
  assert.deepEqual(fixed.fields, { title: 'readOnly', amount: 'readOnly' })
})

test('what was hidden and is shown again is as before; who may write sees', () => {
  const hidden = withFields(object, held, [amount], { verb: 'see', may: false })
  const shown = withFields(object, hidden, [amount], { verb: 'see', may: true })
  const written = withFields(object, hidden, [amount], { verb: 'edit', may: true })

  assert.deepEqual(shown, held)
  assert.deepEqual(written, held)
  assert.equal(holds(hidden, amount, 'edit'), false)
})

test('a field that is seen only stays so when all of its section are shown', () => {
  const only = withFields(object, held, [amount], { verb: 'edit', may: false })

  assert.deepEqual(withFields(object, only, all, { verb: 'see', may: true }), only)
  assert.deepEqual([isOpen(object, title, 'see'), isOpen(object, computed, 'edit')], [false, false])
})
