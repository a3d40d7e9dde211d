import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tagsIn } from './make-tags.ts'

test('tags are written one to a line or with commas between, in Chinese too', () => {
  assert.deepEqual(tagsIn('VIP\n key account , Trade fair;\n'), ['VIP', 'key account', 'Trade fair'])
  assert.deepEqual(tagsIn('重点、展会，老客户'), ['重点', '展会', '老客户'])
})

test('a tag written twice is one', () => {
  assert.deepEqual(tagsIn('VIP, VIP'), ['VIP'])
})
