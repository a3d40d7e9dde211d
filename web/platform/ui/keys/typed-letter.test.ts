import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedLetter } from './typed-letter.ts'

const plain = { keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false }

test('letters and signs of any script open a list, other keys do not', () => {
  for (const key of ['f', 'F', 'ä', '林', '7', '𠮷']) assert.equal(typedLetter({ ...plain, key }), key)
  for (const key of [' ', 'Enter', 'ArrowDown', 'Tab', 'F2']) {
    assert.equal(typedLetter({ ...plain, key }), null, key)
  }
})

test('a command and a key that belongs to an input method type nothing', () => {
  assert.equal(typedLetter({ ...plain, key: 'c', ctrlKey: true }), null)
  assert.equal(typedLetter({ ...plain, key: 'c', metaKey: true }), null)
  assert.equal(typedLetter({ ...plain, key: 'n', isComposing: true }), null)
  assert.equal(typedLetter({ ...plain, key: 'n', keyCode: 229 }), null)
})
