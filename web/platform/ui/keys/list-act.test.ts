import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ListState, listAct } from './list-act.ts'

const settled: ListState = {
  at: 0,
  count: 3,
  typed: 'won',
  isSettled: true,
  isPointedAt: false,
  isHeld: false,
}
const searching = { ...settled, isSettled: false }

test('Enter chooses from the list of what is typed', () => {
  assert.deepEqual(listAct('Enter', settled), { kind: 'choose' })
})

test('Enter waits while the list is that of what was typed before', () => {
  assert.deepEqual(listAct('Enter', searching), { kind: 'hold' })
  assert.deepEqual(listAct('Enter', { ...searching, count: 0 }), { kind: 'hold' })
})

test('an entry somebody went to is chosen though more may be found', () => {
  assert.deepEqual(listAct('Enter', { ...searching, at: 1, isPointedAt: true }), { kind: 'choose' })
})

test('Enter on a list that has not come says nothing when nothing was typed', () => {
  assert.deepEqual(listAct('Enter', { ...searching, typed: '' }), { kind: 'nothing' })
  assert.deepEqual(listAct('Enter', { ...searching, typed: ' ', count: 0 }), { kind: 'nothing' })
})

test('Enter is left to others where nothing was found', () => {
  assert.equal(listAct('Enter', { ...settled, count: 0 }), null)
})

test('Escape takes a waiting Enter back first, and leaves then', () => {
  assert.deepEqual(listAct('Escape', { ...searching, isHeld: true }), { kind: 'release' })
  assert.deepEqual(listAct('Escape', searching), { kind: 'leave' })
})

test('arrows go round, pages stop at the ends', () => {
  assert.deepEqual(listAct('ArrowUp', settled), { kind: 'mark', at: 2 })
  assert.deepEqual(listAct('ArrowDown', { ...settled, at: 2 }), { kind: 'mark', at: 0 })
  assert.deepEqual(listAct('PageDown', settled), { kind: 'mark', at: 2 })
  assert.equal(listAct('ArrowDown', { ...settled, count: 0 }), null)
})
