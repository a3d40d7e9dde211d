import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortName } from './short-name.ts'

test('the company a name begins with is left out', () => {
  assert.equal(shortName('Green-Plus, GTX Basic', 'Green-Plus'), 'GTX Basic')
  assert.equal(shortName('ACME - Forty licences', 'Acme'), 'Forty licences')
  assert.equal(shortName('海信集团：扩容', '海信集团'), '扩容')
})

test('its legal form need not be written', () => {
  assert.equal(shortName('Highland Robotics: control cabinet', 'Highland Robotics Inc.'), 'control cabinet')
  assert.equal(shortName('云岭泵业：扩容', '云岭泵业有限公司'), '扩容')
  assert.equal(shortName('Acme Oy Finland', 'Acme Oy'), 'Acme Oy Finland')
})

test('a name that only looks like it stays whole', () => {
  assert.equal(shortName('Acme Corporation', 'Acme'), 'Acme Corporation')
  assert.equal(shortName('Green-Plus, GTX Basic', 'Green'), 'Green-Plus, GTX Basic')
  assert.equal(shortName('Forty licences', 'Acme'), 'Forty licences')
})

test('a deal that is called like its company is not said twice', () => {
  assert.equal(shortName('Acme', 'Acme'), null)
})
