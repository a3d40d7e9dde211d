import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { readsSame } from './reads-same.ts'

const context = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  now: new Date(),
} as ValueContext
const same = (field: Partial<FieldDefinition>, before: unknown, after: unknown) =>
  readsSame({ options: {}, ...field } as FieldDefinition, [before, after], context)

test('what is written in another way reads the same', () => {
  assert.ok(
    same({ type: 'currency' }, { amount: '100', currency: 'EUR' }, { amount: '100.00', currency: 'EUR' }),
  )
  assert.ok(same({ type: 'richText' }, '<p>As <b>agreed</b></p>', '<p>As agreed</p>'))
  assert.ok(same({ type: 'dateTime' }, '2026-03-01T10:00:05.000Z', '2026-03-01T10:00:45.000Z'))
  assert.ok(same({ type: 'number', options: { decimals: 1 } }, '2.51', '2.52'))
  const options = ['a', 'b'].map((key) => ({ key, label: { en: 'Price' } }))
  assert.ok(same({ type: 'select', options: { options } }, 'a', 'b'))
})

test('what differs, comes or goes does not', () => {
  assert.equal(same({ type: 'text' }, 'Acme', 'Acme Oy'), false)
  assert.equal(same({ type: 'text' }, null, 'Acme'), false)
  assert.equal(same({ type: 'richText' }, '<p>Gone</p>', null), false)
  assert.equal(same({ type: 'reference', options: { targets: ['company'] } }, 'id-1', 'id-2'), false)
})
