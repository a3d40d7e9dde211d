import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { partsBefore } from './view-changes.ts'

const view: ViewDefinition = {
  id: 'v1',
  object: 'company',
  name: { en: 'Large' },
  ownerId: null,
  layout: 'table',
  sort: [{ field: 'name', direction: 'asc' }],
  version: 7,
  position: 1,
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: null,
}

test('a change of a view is taken back to what the view had, and to nothing where it had nothing', () => {
  const change = { sort: null, filter: { and: [] }, groupBy: 'industry', name: { en: 'Large' } }
  assert.deepEqual(partsBefore(view, change), {
    sort: [{ field: 'name', direction: 'asc' }],
    filter: null,
    groupBy: null,
    name: { en: 'Large' },
  })
})
