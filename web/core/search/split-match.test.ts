import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitMatch } from './split-match.ts'

test('a title is cut at what was typed, whatever its case', () => {
  assert.deepEqual(splitMatch('Acme Corporation, GTX Pro', 'gtx'), ['Acme Corporation, ', 'GTX', ' Pro'])
})

test('a title found by something else stays whole', () => {
  assert.deepEqual(splitMatch('深圳云链', 'szyl'), ['深圳云链', '', ''])
  assert.deepEqual(splitMatch('Acme', ''), ['Acme', '', ''])
})
