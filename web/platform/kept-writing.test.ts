import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import {
  allKept,
  discardWriting,
  isOfQueue,
  keepWritingOf,
  keptWriting,
  leaveWriting,
  takeLeftQueues,
} from './kept-writing.ts'

const tab = storage('sessionStorage')
const device = storage('localStorage')

function storage(name: string): Map<string, string> {
  const cells = new Map<string, string>()
  Object.defineProperty(globalThis, name, {
    configurable: true,
    value: {
      get length() {
        return cells.size
      },
      key: (at: number) => [...cells.keys()][at] ?? null,
      getItem: (key: string) => cells.get(key) ?? null,
      setItem: (key: string, value: string) => cells.set(key, value),
      removeItem: (key: string) => cells.delete(key),
    },
  })
  return cells
}

beforeEach(() => {
  device.clear()
  keepWritingOf(null)
  keepWritingOf('lin')
})

test('what was written is there after the page is loaded anew', () => {
  keptWriting<string>('notes').set('deal-1', 'Called them')

  assert.equal(keptWriting<string>('notes').get('deal-1'), 'Called them')
})

test('what does not fit on the device is told, and stands while the page does', (t) => {
  const notes = keptWriting<string>('notes')
  assert.equal(notes.set('deal-1', 'Called them'), true)
  t.mock.method(sessionStorage, 'setItem', () => {
    throw new Error('QuotaExceededError')
  })

  assert.equal(notes.set('deal-1', 'Called them twice'), false)
  assert.equal(notes.get('deal-1'), 'Called them twice')
  // What had fitted is what a reload finds.
  assert.equal(keptWriting<string>('notes').get('deal-1'), 'Called them')
})

test('what was written while nobody was known is nobody’s who comes after', () => {
  const notes = keptWriting<string>('notes')
  keepWritingOf(null)
  notes.set('deal-1', 'Of nobody')
  keepWritingOf('lin')
  assert.equal(notes.get('deal-1'), undefined)
  keepWritingOf(null)

  assert.deepEqual([notes.get('deal-1'), [...tab.keys()]], [undefined, []])
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

test('who leaves and keeps it finds it again in whatever tab they come back, once', () => {
  const notes = keptWriting<string>('notes')
  notes.set('deal-1', 'Called them')
  leaveWriting()

  assert.equal(notes.get('deal-1'), undefined)
  assert.deepEqual([...tab.keys()], [])
  keepWritingOf('aino')
  assert.equal(notes.get('deal-1'), undefined)
  keepWritingOf('lin')
  assert.deepEqual(notes.entries(), [['deal-1', 'Called them']])
  assert.deepEqual([...device.keys()], [])
})

test('what was written since stays beside what was left, and before it', () => {
  const notes = keptWriting<string>('notes')
  notes.set('deal-1', 'Called them')
  notes.set('deal-2', 'Old')
  keepWritingOf('aino')
  keepWritingOf('lin')
  leaveWriting()
  keepWritingOf('lin')
  notes.set('deal-2', 'New')
  leaveWriting()
  keepWritingOf('lin')

  assert.deepEqual(notes.entries(), [
    ['deal-1', 'Called them'],
    ['deal-2', 'New'],
  ])
})

test('what is kept is told by the name of its table, of its owner alone', () => {
  keptWriting<string>('notes').set('deal-1', 'Called them')
  assert.deepEqual([...allKept()], [['notes', [['deal-1', 'Called them']]]])
  keepWritingOf('aino')
  assert.deepEqual([...allKept()], [])
  keepWritingOf('lin')
  discardWriting()

  assert.deepEqual([...allKept()], [])
})

test('what a closed tab left to be sent is taken by one that is open; what was only begun waits', () => {
  const queue = keptWriting<string>('letters', { join: (older, newer) => `${older}, ${newer}` })
  const notes = keptWriting<string>('notes')
  let heard = 0
  queue.subscribe(() => heard++)
  device.set(
    'kith-kept-lin-letters',
    JSON.stringify([
      ['deal-1', 'first'],
      ['deal-2', 'alone'],
    ]),
  )
  device.set('kith-kept-lin-notes', JSON.stringify([['deal-1', 'Called them']]))
  device.set('kith-kept-aino-letters', JSON.stringify([['deal-3', 'of another']]))
  queue.set('deal-1', 'second')
  heard = 0
  assert.deepEqual([...device.keys()].filter(isOfQueue), ['kith-kept-lin-letters'])
  takeLeftQueues()

  assert.deepEqual(queue.entries(), [
    ['deal-1', 'first, second'],
    ['deal-2', 'alone'],
  ])
  assert.equal(heard, 1)
  assert.equal(notes.get('deal-1'), undefined)
  assert.deepEqual([...device.keys()], ['kith-kept-lin-notes', 'kith-kept-aino-letters'])
})

test('two tabs that leave values for one record lose neither', () => {
  const queue = keptWriting<string>('letters', { join: (older, newer) => `${older}, ${newer}` })
  device.set('kith-kept-lin-letters', JSON.stringify([['deal-1', 'first']]))
  queue.set('deal-1', 'second')
  leaveWriting()

  assert.equal(device.get('kith-kept-lin-letters'), JSON.stringify([['deal-1', 'first, second']]))
})
