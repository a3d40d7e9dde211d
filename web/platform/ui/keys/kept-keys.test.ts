import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitsForPage } from './kept-keys.ts'

const onPage = { isTyping: false, isUnderDialog: false, singleKeys: true }
const plain = { ctrlKey: false, metaKey: false, altKey: false }

function waits(key: string, keptSoFar = 0, situation: Partial<typeof onPage> = {}): boolean {
  return waitsForPage({ ...plain, key }, keptSoFar, { ...onPage, ...situation })
}

test('letters, signs and arrows wait for a page that is on its way', () => {
  for (const key of ['j', '/', 'F', 'ArrowDown']) assert.ok(waits(key), key)
})

test('Enter waits only behind a key that waits, since alone it presses what has the focus', () => {
  assert.ok(!waits('Enter'))
  assert.ok(!waits(' '))
  assert.ok(waits('Enter', 1))
  assert.ok(waits(' ', 1))
})

test('keys with Ctrl, keys that leave a place and keys of a dialog or a text field do not wait', () => {
  assert.ok(!waitsForPage({ ...plain, key: 'k', ctrlKey: true }, 1, onPage))
  for (const key of ['Tab', 'Escape', 'F5']) assert.ok(!waits(key, 1), key)
  assert.ok(!waits('j', 0, { isUnderDialog: true }))
  assert.ok(!waits('j', 0, { isTyping: true }))
})

test('letters mean nothing to who has turned single keys off, and arrows still do', () => {
  assert.ok(!waits('j', 0, { singleKeys: false }))
  assert.ok(waits('ArrowDown', 0, { singleKeys: false }))
})
