import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyWords } from './empty-words.ts'

const may = { create: true, read: 'all', update: 'all', delete: 'all' } as const

test('who sees everything is told that there is nothing', () => {
  assert.deepEqual(emptyWords(may), { title: 'emptyTitle', why: 'emptyWhy' })
  assert.deepEqual(emptyWords({ ...may, create: false }), { title: 'emptyTitle', why: 'emptyWhyReader' })
})

test('who sees some is told whose there are none of', () => {
  assert.deepEqual(emptyWords({ ...may, read: 'own' }), { title: 'emptyOwn', why: 'emptyOwnWhy' })
  assert.deepEqual(emptyWords({ ...may, read: 'team' }), { title: 'emptyTeam', why: 'emptyTeamWhy' })
})
