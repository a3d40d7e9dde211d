import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressParts } from './address-parts.ts'

test('an address may be broken before each sign between its words, and loses nothing', () => {
  assert.deepEqual(addressParts('anna-liisa.virtanen@nordic.example'), [
    'anna',
    '-liisa',
    '.virtanen',
    '@nordic',
    '.example',
  ])
  assert.deepEqual(addressParts('https://a.example/x?y=1'), ['https:', '//a', '.example', '/x', '?y', '=1'])
  assert.deepEqual(addressParts('明日'), ['明日'])
  assert.deepEqual(addressParts(''), [''])
})
