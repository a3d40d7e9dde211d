import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peekOf, peekTarget, readPeekSearch } from './peek-search.ts'

const deal = { object: 'deal', id: '0191a564-d652-748d-9180-1ff1d8e4e83e' }

test('an address names the record beside the page, and is read as it was written', () => {
  assert.deepEqual(peekTarget(peekOf(deal)), deal)
  assert.deepEqual(readPeekSearch({ peek: peekOf(deal), view: 'all' }), { peek: peekOf(deal) })
})

test('what names no record opens nothing', () => {
  for (const peek of [5, true, [], {}, null]) assert.equal(peekTarget(peek), null)
  for (const peek of [undefined, '', 'deal', 'deal.7', `.${deal.id}`, `${peekOf(deal)}.more`, 7]) {
    assert.deepEqual(readPeekSearch({ peek }), {}, `${peek}`)
  }
})
