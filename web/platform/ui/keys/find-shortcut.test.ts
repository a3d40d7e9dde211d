import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShortcut, type KeySituation, type Shortcut, type Waiting } from './find-shortcut.ts'

const shortcut = (keys: string, whileTyping = false): Shortcut => ({
  steps: keys.split(' '),
  act: () => {},
  whileTyping,
})
const onPage: KeySituation = { isTyping: false, isUnderDialog: false, singleKeys: true }

/** Presses chords `everyMs` after each other, and tells what the last one leads to. */
function press(
  registered: readonly Shortcut[],
  keys: string,
  situation: Partial<KeySituation> = {},
  everyMs = 200,
): string | undefined {
  let waiting: Waiting = { pressed: [], atMs: 0 }
  let last: Shortcut | undefined
  for (const [at, chord] of keys.split(' ').entries()) {
    const step = findShortcut(registered, chord, 10_000 + at * everyMs, waiting, { ...onPage, ...situation })
    waiting = step.waiting
    last = step.found
  }
  return last?.steps.join(' ')
}

const page = [
  shortcut('Mod+K'),
  shortcut('G D'),
  shortcut('D'),
  shortcut('Escape'),
  shortcut('ArrowDown', true),
]

test('two letters one after the other are one shortcut, and the second is not taken alone', () => {
  assert.equal(press(page, 'G'), undefined)
  assert.equal(press(page, 'G D'), 'G D')
  assert.equal(press(page, 'D'), 'D')
})

test('a letter pressed much later begins anew', () => {
  assert.equal(press(page, 'G D', {}, 1_500), 'D')
})

test('a sequence goes on from the last key when those before led nowhere', () => {
  assert.equal(press(page, 'Q G D'), 'G D')
})

test('what was completed does not begin the next sequence', () => {
  assert.equal(press([...page, shortcut('D D')], 'G D D'), 'D')
})

test('while somebody types only chords with Mod and what asked for it act', () => {
  assert.equal(press(page, 'D', { isTyping: true }), undefined)
  assert.equal(press(page, 'Escape', { isTyping: true }), undefined)
  assert.equal(press(page, 'ArrowDown', { isTyping: true }), 'ArrowDown')
  assert.equal(press(page, 'Mod+K', { isTyping: true }), 'Mod+K')
})

test('below a dialog only chords with Mod act', () => {
  assert.equal(press(page, 'Escape', { isUnderDialog: true }), undefined)
  assert.equal(press(page, 'ArrowDown', { isUnderDialog: true }), undefined)
  assert.equal(press(page, 'Mod+K', { isUnderDialog: true }), 'Mod+K')
})

test('a chord with Mod that fields have a use for is left to them, and to dialogs', () => {
  const undo: Shortcut = { ...shortcut('Mod+Z'), isForPage: true }

  assert.equal(press([undo], 'Mod+Z'), 'Mod+Z')
  assert.equal(press([undo], 'Mod+Z', { isTyping: true }), undefined)
  assert.equal(press([undo], 'Mod+Z', { isUnderDialog: true }), undefined)
})

test('single keys can be turned off, named keys stay', () => {
  assert.equal(press(page, 'D', { singleKeys: false }), undefined)
  assert.equal(press(page, 'G D', { singleKeys: false }), undefined)
  assert.equal(press(page, 'Escape', { singleKeys: false }), 'Escape')
  assert.equal(press([shortcut('Shift+F')], 'Shift+F', { singleKeys: false }), undefined)
  assert.equal(press([shortcut('Shift+F')], 'Shift+F'), 'Shift+F')
})

test('of two shortcuts on one key the one that came last acts', () => {
  const [below, above] = [shortcut('E'), shortcut('E')]
  const { found } = findShortcut([below, above], 'E', 0, { pressed: [], atMs: 0 }, onPage)
  assert.equal(found, above)
})

test('a key that begins a sequence is told from one that does nothing, where it may act', () => {
  const opens = { steps: ['N', 'P'], act: () => {}, whileTyping: false }
  const begins = (chord: string, situation = onPage) =>
    findShortcut([opens], chord, 0, { pressed: [], atMs: 0 }, situation).begins

  assert.deepEqual([begins('N'), begins('P'), begins('X')], [true, false, false])
  assert.equal(begins('N', { ...onPage, isTyping: true }), false)
})
