import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSecrets } from './secrets.ts'

const secrets = createSecrets('a secret of thirty-two characters')

test('a sealed text opens to what it was, in any script', () => {
  const sealed = secrets.seal('林晓雯 \u{1F600}', 'purpose')

  assert.equal(secrets.open(sealed, 'purpose'), '林晓雯 \u{1F600}')
  assert.doesNotMatch(sealed, /林/)
})

test('sealing twice gives different texts', () => {
  assert.notEqual(secrets.seal('same', 'purpose'), secrets.seal('same', 'purpose'))
})

test('a sealed text does not open for another purpose', () => {
  const sealed = secrets.seal('text', 'identity:1')

  assert.throws(() => secrets.open(sealed, 'identity:2'))
})

test('a sealed text does not open with another secret', () => {
  const sealed = secrets.seal('text', 'purpose')

  assert.throws(() => createSecrets('another secret of thirty-two char').open(sealed, 'purpose'))
})

test('no part of a sealed text can be altered or shortened', () => {
  const sealed = secrets.seal('text', 'purpose')
  const parts = sealed.split('.')

  for (let at = 1; at < parts.length; at++) {
    const flipped = Buffer.from(parts[at]!, 'base64url')
    flipped[0]! ^= 1
    const altered = parts.with(at, flipped.toString('base64url')).join('.')
    assert.throws(() => secrets.open(altered, 'purpose'), `part ${at}`)
  }
  const shortTag = parts.with(2, parts[2]!.slice(0, 6)).join('.')
  assert.throws(() => secrets.open(shortTag, 'purpose'))
  assert.throws(() => secrets.open('plain', 'purpose'))
})
