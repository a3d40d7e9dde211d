import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLikeName } from './like-name.ts'

test('a name is like another that is written a letter or two otherwise, or is the same', () => {
  assert.ok(isLikeName('Northqay Pumps', 'Northquay Pumps Oy'))
  assert.ok(isLikeName('North Quay', 'Northquay'))
  assert.ok(isLikeName('Jukka Korhoenn', 'Korhonen, Jukka'))
  assert.ok(isLikeName('云领泵业', '云岭泵业有限公司'))
  assert.ok(isLikeName('雲嶺泵業', '云岭泵业有限公司'))
  assert.ok(isLikeName('ACME Corporation', 'Acme Corp.'))
})

test('other words, other numbers and short names that differ are other names', () => {
  assert.equal(isLikeName('Northquay Pumps', 'Northquay Valves'), false)
  assert.equal(isLikeName('Northquay', 'Northquay Pumps'), false)
  assert.equal(isLikeName('Anna Li', 'Anna Lu'), false)
  assert.equal(isLikeName('Harbour Works 21', 'Harbour Works 22'), false)
  assert.equal(isLikeName('王小明', '王小敏'), false)
  assert.equal(isLikeName('', 'Northquay'), false)
})
