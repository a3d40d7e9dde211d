import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredEvent } from '../../platform/events/event.ts'
import { inTimelineOrder, type Placed } from './timeline-order.ts'

test('what an import did to the record itself stands before what it did to others', () => {
  const order = idsOf([
    one('event', 'company made', 1, 'import'),
    one('related', 'deal 2', 5, 'import'),
    one('related', 'deal 1', 4, 'import'),
    one('related', 'deal by hand', 6, 'other'),
  ])

  assert.deepEqual(order, ['deal by hand', 'company made', 'deal 2', 'deal 1'])
})

test('own events never overtake each other, so that the next page leaves none out', () => {
  const order = idsOf([
    one('event', 'renamed meanwhile', 3, 'by hand'),
    one('event', 'company made', 1, 'import'),
    one('related', 'deal', 5, 'import'),
  ])

  assert.deepEqual(order, ['deal', 'renamed meanwhile', 'company made'])
})

test('what one operation wrote of days that lie apart stays on its days', () => {
  const made = one('event', 'company made', 1, 'import')
  const order = idsOf([
    { ...made, at: '2026-10-22T10:00:00Z' },
    one('related', 'deal', 5, 'import'),
    { ...one('related', 'contact', 2, 'import'), at: '2026-11-02T10:00:00Z' },
  ])

  assert.deepEqual(order, ['deal', 'contact', 'company made'])
})

function idsOf(items: Placed[]): string[] {
  return inTimelineOrder(items).map(({ item }) => ('event' in item ? item.event.id : ''))
}

function one(kind: 'event' | 'related', id: string, minute: number, operationId: string): Placed {
  // Of an event only these two are looked at.
  return { at: `2026-11-24T10:0${minute}:00Z`, item: { kind, event: { id, operationId } as StoredEvent } }
}
