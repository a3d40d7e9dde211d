import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import { foldRuns } from './fold-runs.ts'

const event = (id: string, operationId: string, kind = 'records.created'): HistoryEvent => ({
  id,
  kind,
  at: '2026-01-01T00:00:00.000Z',
  objectId: 'contact',
  recordId: id,
  actorId: null,
  operationId,
  changes: null,
  payload: {},
  source: 'app',
  operationKind: 'change',
  operationTitle: null,
  mayUndo: false,
})

test('what one operation did to many records is one entry, and few are told one by one', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => event(id, 'import'))
  const few = [event('f', 'bulk'), event('g', 'bulk')]

  const told = foldRuns([...many, ...few, event('h', 'import', 'records.deleted')])

  assert.deepEqual(
    told.map(({ event: { id }, count }) => [id, count]),
    [
      ['a', 5],
      ['f', 1],
      ['g', 1],
      ['h', 1],
    ],
  )
})
