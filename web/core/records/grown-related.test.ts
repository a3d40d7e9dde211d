import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Related, RelatedRecord } from '../../../shared/core/records.ts'
import { grownRelated } from './grown-related.ts'

const acme = (): RelatedRecord => ({ id: 'a', object: 'company', title: 'Acme' })
const bolt = (): RelatedRecord => ({ id: 'b', object: 'company', title: 'Bolt' })

test('a page that is added leaves what is known the same object, with its own beside', () => {
  const known: Related = { a: acme() }

  const grown = grownRelated(known, { a: acme(), b: bolt() })

  assert.equal(grown, known)
  assert.deepEqual(grown, { a: acme(), b: bolt() })
})

test('a page that left memory takes nothing from rows that are drawn', () => {
  const known: Related = { a: acme() }

  assert.equal(grownRelated(known, { b: bolt() }), known)
  assert.deepEqual(known.a, acme())
})

test('what has changed gives a new object, in which nothing old is left', () => {
  const known: Related = { a: acme(), b: bolt() }
  const read: Related = { a: { ...acme(), title: 'Acme Oy' } }

  assert.equal(grownRelated(known, read), read)
})

test('what was left behind is let go when it is much', () => {
  const many = Array.from({ length: 5_002 }, (_, at) => [`r${at}`, { ...acme(), id: `r${at}` }] as const)
  const read: Related = { a: acme() }

  assert.equal(grownRelated(Object.fromEntries(many), read), read)
})
