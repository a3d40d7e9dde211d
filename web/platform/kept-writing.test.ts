import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { keepWritingOf, keptWriting } from './kept-writing.ts'

const cells = new Map<string, string>()
Object.defineProperty(globalThis, 'sessionStorage', {
  configurable: true,
  value: {
    getItem: (key: string) => cells.get(key) ?? null,
    setItem: (key: string, value: string) => cells.set(key, value),
    removeItem: (key: string) => cells.delete(key),
  },
})

beforeEach(() => {
  keepWritingOf(null)
  keepWritingOf('lin')
})

test('what was written is there after the page is loaded anew', () => {
  keptWriting<string>('notes').set('deal-1', 'Called them')

  assert.equal(keptWriting<string>('notes').get('deal-1'), 'Called them')
})

test('what was saved is forgotten', () => {
  const notes = keptWriting<string>('notes')
  notes.set('deal-1', 'Called them')
  notes.delete('deal-1')

  assert.equal(keptWriting<string>('notes').get('deal-1'), undefined)
})

test('what waits of one person is there again when they come back, until they sign out', () => {
  const notes = keptWriting<string>('notes')
  notes.set('deal-1', 'Called them')
  keepWritingOf('aino')
  notes.set('deal-2', 'Wrote to them')
  keepWritingOf('lin')
  assert.deepEqual(notes.entries(), [['deal-1', 'Called them']])
  assert.equal(keptWriting<string>('notes').get('deal-1'), 'Called them')
  keepWritingOf(null)
  keepWritingOf('lin')

  assert.equal(notes.get('deal-1'), undefined)
})

test('the same person finds it again after signing in anew, the next one does not', () => {
  const notes = keptWriting<string>('notes')
  notes.set('deal-1', 'Called them')
  keepWritingOf('lin')
  assert.equal(notes.get('deal-1'), 'Called them')
  keepWritingOf('aino')

  assert.equal(notes.get('deal-1'), undefined)
  assert.equal(keptWriting<string>('notes').get('deal-1'), undefined)
})
