import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chordOf } from './key-chord.ts'

const up = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('command and control are the same modifier', () => {
  assert.equal(chordOf({ ...up, key: 'k', code: 'KeyK', metaKey: true }), 'Mod+K')
  assert.equal(chordOf({ ...up, key: 'k', code: 'KeyK', ctrlKey: true }), 'Mod+K')
})

test('a letter is found by its key when the layout types another script', () => {
  assert.equal(chordOf({ ...up, key: 'о', code: 'KeyJ' }), 'J')
})

test('a sign typed with Shift stands for itself', () => {
  assert.equal(chordOf({ ...up, key: '?', code: 'Slash', shiftKey: true }), '?')
})

test('Shift is named with arrows and letters', () => {
  assert.equal(chordOf({ ...up, key: 'ArrowRight', code: 'ArrowRight', shiftKey: true }), 'Shift+ArrowRight')
  assert.equal(chordOf({ ...up, key: 'N', code: 'KeyN', shiftKey: true }), 'Shift+N')
})

test('a modifier alone and a key the input method took are nothing', () => {
  assert.equal(chordOf({ ...up, key: 'Shift', code: 'ShiftLeft', shiftKey: true }), null)
  assert.equal(chordOf({ ...up, key: 'Process', code: 'KeyN' }), null)
})
