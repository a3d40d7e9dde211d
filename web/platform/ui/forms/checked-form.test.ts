import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill } from '../../i18n/say.ts'
import { textOf } from './checked-form.ts'

test('a name that a sentence was made of is saved without the invisible signs around it', () => {
  const values = new FormData()
  const written = fill('{{name}} (copy)', { name: 'شركة النور' }, 'en')
  values.set('name', ` ${written} `)

  assert.notEqual(written, 'شركة النور (copy)')
  assert.equal(textOf(values, 'name'), 'شركة النور (copy)')
  assert.equal(textOf(values, 'absent'), '')
})
