import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOf, readAuditSearch } from './audit-search.ts'

const id = '01939f3c-0000-7000-8000-000000000001'

test('an address of the log is read as it was written', () => {
  const search = {
    actor: id,
    area: 'signIns',
    object: 'deal',
    record: id,
    source: 'api',
    from: '2026-11-01',
    to: '2026-11-26',
  }

  assert.deepEqual(readAuditSearch(search), search)
})

test('what does not fit is left out, and the rest holds', () => {
  assert.deepEqual(
    readAuditSearch({
      actor: 'me',
      area: 'all',
      object: 'Deal; drop',
      source: 7,
      from: '2026-02-31',
      to: '2026-02-28',
    }),
    { to: '2026-02-28' },
  )
})

test('days are whole days of the reader, the last one too', () => {
  assert.deepEqual(askedOf({ from: '2026-11-01', to: '2026-11-02', area: 'records' }, 'Asia/Shanghai'), {
    area: 'records',
    from: '2026-10-31T16:00:00.000Z',
    to: '2026-11-02T16:00:00.000Z',
  })
})
