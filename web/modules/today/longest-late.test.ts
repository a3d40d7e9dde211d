import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordPage } from '../../../shared/core/records.ts'
import { longestLate } from './longest-late.ts'

const page = (...records: object[]) => ({ records, related: {}, page: {} }) as unknown as RecordPage
const step = page(
  { id: 'a', nextStepOn: '2026-11-01', closeDate: '2026-11-20' },
  { id: 'b', nextStepOn: '2026-11-10', closeDate: '2026-11-05' },
)
const closing = page(
  { id: 'b', nextStepOn: '2026-11-10', closeDate: '2026-11-05' },
  { id: 'c', nextStepOn: '2026-12-24', closeDate: '2026-11-08' },
  { id: 'a', nextStepOn: '2026-11-01', closeDate: '2026-11-20' },
)
const told = (limit: number) =>
  longestLate(['nextStepOn', 'closeDate'], [step, closing], limit).map(
    ({ deal, field, day }) => `${deal.id} ${field} ${day}`,
  )

test('each deal stands once, by the earliest of its days, the longest late first', () => {
  assert.deepEqual(told(8), ['a nextStepOn 2026-11-01', 'b closeDate 2026-11-05', 'c closeDate 2026-11-08'])
})

test('no more than asked for', () => {
  assert.deepEqual(told(1), ['a nextStepOn 2026-11-01'])
})
