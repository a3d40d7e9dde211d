import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byteSize } from './byte-size.ts'

test('sizes are told in the unit that fits', () => {
  assert.equal(byteSize(640, 'en'), '640\u00a0byte')
  assert.equal(byteSize(12_400, 'en'), '12\u00a0kB')
  assert.equal(byteSize(3_440_000, 'fi'), '3,4\u00a0Mt')
})

test('an empty file has a size too', () => {
  assert.equal(byteSize(0, 'en'), '0\u00a0byte')
})
