import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import { commonOperation, timelineDays, timelineRuns } from './timeline-entries.ts'

test('items of one day stand together, by the day it is where the workspace is', () => {
  const items = [
    note('c', '2026-11-24T20:00:00Z'),
    note('b', '2026-11-24T15:59:00Z'),
    note('a', '2026-11-23T17:00:00Z'),
  ]

  const days = timelineDays(items, 'Asia/Shanghai')

  assert.deepEqual(
    days.map(({ day, items: those }) => [day, those.map((item) => 'record' in item && item.record.id)]),
    [
      ['2026-11-25', ['c']],
      ['2026-11-24', ['b', 'a']],
    ],
  )
})

test('nothing makes no days', () => {
  assert.deepEqual(timelineDays([], 'UTC'), [])
})

test('many of one kind that follow each other are told as one, few one by one', () => {
  const many = Array.from({ length: 68 }, (_, at) => related(`m${at}`, 'deal', 'lin'))
  const few = [related('f1', 'deal', 'sami'), related('f2', 'deal', 'sami'), related('f3', 'deal', 'sami')]

  const runs = timelineRuns([
    note('n', '2026-11-24T20:00:00Z'),
    ...many,
    ...few,
    related('c', 'contact', 'sami'),
  ])

  assert.deepEqual(
    runs.map(({ items, isMany }) => [items.length, isMany]),
    [
      [1, false],
      [68, true],
      [1, false],
      [1, false],
      [1, false],
      [1, false],
    ],
  )
})

test('a run that one operation made is taken back by it, one of several is not', () => {
  const imported = [related('a', 'deal', 'lin'), related('b', 'deal', 'lin')]
  const second = related('c', 'deal', 'lin')
  const byHand = { ...second, event: { ...second.event, operationId: 'another' } }

  assert.equal(commonOperation(imported)?.operationId, imported[0]?.event.operationId)
  assert.equal(commonOperation([...imported, byHand]), null)
  assert.equal(commonOperation([]), null)
})

test('what happened to the record itself is told one by one', () => {
  const changes = Array.from({ length: 5 }, (_, at) => ({
    ...related(`e${at}`, 'deal', 'lin'),
    kind: 'event' as const,
  }))

  assert.equal(timelineRuns(changes).length, 5)
})

test('edits one person made within minutes are told as one, those of others and of hours later apart', () => {
  const nine = Array.from({ length: 9 }, (_, at) => edit(`e${at}`, 'lin', `2026-11-24T08:0${9 - at}:00Z`))
  const runs = timelineRuns([
    edit('late', 'lin', '2026-11-24T11:00:00Z'),
    ...nine,
    edit('s1', 'sami', '2026-11-24T08:00:30Z'),
    edit('s2', 'sami', '2026-11-24T08:00:20Z'),
  ])

  assert.deepEqual(
    runs.map(({ items, isMany }) => [items.length, isMany]),
    [
      [1, false],
      [9, true],
      [1, false],
      [1, false],
    ],
  )
})

function edit(id: string, actorId: string, at: string): TimelineItem {
  const { event } = related(id, 'deal', actorId)
  return {
    kind: 'event',
    at,
    event: { ...event, at, kind: 'records.updated', operationKind: 'change', operationId: id, changes: {} },
  }
}

function related(
  id: string,
  objectId: string,
  actorId: string,
): TimelineItem & { kind: 'related' | 'event' } {
  const at = '2026-11-24T08:00:00Z'
  const about = {
    objectId,
    recordId: id,
    actorId,
    operationId: 'o',
    operationKind: 'import' as const,
    operationTitle: 'people.csv',
  }
  const event = {
    id,
    kind: 'records.created',
    at,
    ...about,
    changes: null,
    payload: {},
    source: 'app' as const,
    mayUndo: false,
  }
  return { kind: 'related', at, event }
}

function note(id: string, at: string): TimelineItem {
  const system = { version: 1, createdBy: null, updatedAt: at, updatedBy: null, deletedAt: null }
  return { kind: 'note', at, record: { id, object: 'note', title: 'Note', createdAt: at, ...system } }
}
