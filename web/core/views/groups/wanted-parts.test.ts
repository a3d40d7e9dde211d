import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Line } from '../table/line.ts'
import type { RowsOfGroup } from './group-rows.ts'
import { recordsWanted, wantedParts } from './wanted-parts.ts'

// Rows: 0 A, 1-3 read of 5, 4-5 unread; 6 B, 7-8 of 900 unread; 9 C, 10 read, 11 away.
const [a, b, c] = [group('A', 5), group('B', 900), group('C', 2)]
const lines: Line[] = [
  { kind: 'group', group: a, isOpen: true },
  ...['a1', 'a2', 'a3'].map(record),
  ...unread('A', 2),
  { kind: 'group', group: b, isOpen: true },
  ...unread('B', 2),
  { kind: 'group', group: c, isOpen: true },
  record('c1'),
  { kind: 'waiting', group: 'C', id: 'c2' },
]

test('rows within what was read are those alone', () => {
  assert.deepEqual(found({ from: 2, to: 3 }), ['A 1-2'])
})

test('rows that end on a place of an unread record mean those up to it', () => {
  assert.deepEqual(found({ from: 3, to: 4 }), ['A 2-3 waiting'])
  assert.deepEqual(found({ from: 3, to: 7 }), ['A 2-4 waiting', 'B 0-0 waiting'])
})

test('rows that go on beyond a group mean all its records, however few places stand for them', () => {
  assert.deepEqual(found({ from: 5, to: 10 }), ['A 4-4 waiting', 'B 0-899 waiting', 'C 0-0'])
  assert.equal(recordsWanted(wantedParts(lines, { from: 5, to: 10 })), 902)
})

test('a record whose values went from memory is waited for', () => {
  assert.deepEqual(found({ from: 10, to: 11 }), ['C 0-1 waiting'])
})

test('so many records from a row on go through the groups one after the other', () => {
  assert.deepEqual(found({ from: 3, records: 1 }), ['A 2-2'])
  assert.deepEqual(found({ from: 3, records: 10 }), ['A 2-4 waiting', 'B 0-6 waiting'])
  assert.deepEqual(found({ from: 10, records: 10 }), ['C 0-1 waiting'])
})

test('rows from a heading on begin with its first record', () => {
  assert.deepEqual(found({ from: 0, to: 1 }), ['A 0-0'])
  assert.deepEqual(found({ from: 9, records: 1 }), ['C 0-0'])
})

function found(rows: Parameters<typeof wantedParts>[1]): string[] {
  return wantedParts(lines, rows).map(
    ({ group: { id }, places, isWaiting }) =>
      `${id} ${places.from}-${places.to}${isWaiting ? ' waiting' : ''}`,
  )
}

function group(id: string, count: number): RowsOfGroup {
  // Nothing else of it is looked at.
  return { id, count } as RowsOfGroup
}

function record(id: string): Line {
  return { kind: 'record', record: { id } as RecordValues, related: {} }
}

function unread(of: string, count: number): Line[] {
  return Array.from({ length: count }, () => ({ kind: 'waiting', group: of }))
}
