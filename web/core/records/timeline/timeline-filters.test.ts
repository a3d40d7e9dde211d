import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindsOf, readTimelineFilters, timelineQuestion } from './timeline-filters.ts'

const lin = '0191a564-d652-748d-9180-1ff1d8e4e83e'

test('an address says what of a timeline is looked at', () => {
  const filters = readTimelineFilters({
    kinds: 'file.note.nonsense',
    by: lin,
    since: '30d',
    find: 7,
    tab: 'notes',
  })

  assert.deepEqual(filters, { kinds: 'note.file', by: lin, since: '30d', find: '7' })
  assert.deepEqual(kindsOf(filters), ['note', 'file'])
})

test('what makes no sense is left out', () => {
  assert.deepEqual(readTimelineFilters({ kinds: 'x', by: 'lin', since: '3d', find: '' }), {})
})

test('the server is asked by kinds, member and the day a period begins', () => {
  const { from, ...rest } = timelineQuestion({ kinds: 'note', by: lin, since: '7d', find: 'price' }, 'UTC')

  assert.deepEqual(rest, { kinds: 'note', actor: lin })
  assert.match(from ?? '', /T00:00:00/)
})
