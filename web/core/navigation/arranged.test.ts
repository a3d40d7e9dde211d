import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arranged, ordered } from './arranged.ts'

const entries = ['company', 'contact', 'deal', '/reports'].map((key) => ({ key }))
const keys = (of: readonly { key: string }[]) => of.map(({ key }) => key)

test('a menu nobody arranged stands as it comes', () => {
  assert.deepEqual(keys(arranged(entries, { order: [], hidden: [] })), keys(entries))
})

test('what the arrangement names comes first, what was made since behind it', () => {
  const menu = { order: ['deal', 'gone', '/reports'], hidden: ['contact'] }

  assert.deepEqual(keys(arranged(entries, menu)), ['deal', '/reports', 'company'])
  assert.deepEqual(keys(ordered(entries, menu.order)), ['deal', '/reports', 'company', 'contact'])
})
