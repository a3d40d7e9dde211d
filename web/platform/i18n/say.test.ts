import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, pieces, templateOf } from './say.ts'

const english = { kept_one: '{{count}} company kept', kept_other: '{{count}} companies kept', done: 'Done' }

test('the plural form follows the count', () => {
  assert.equal(templateOf(english, 'en', 'kept', 1), '{{count}} company kept')
  assert.equal(templateOf(english, 'en', 'kept', 2), '{{count}} companies kept')
})

test('a language without a singular uses its only form', () => {
  assert.equal(templateOf({ kept_other: '已保留 {{count}} 家' }, 'zh-Hans', 'kept', 1), '已保留 {{count}} 家')
})

test('numbers are written the way the language writes them', () => {
  assert.equal(fill('{{count}}', { count: 12_345 }, 'en'), '12,345')
  assert.equal(fill('{{count}}', { count: 12_345 }, 'fi'), '12\u00a0345')
})

test('a value is inserted as it is, even when it looks like a place', () => {
  assert.equal(fill('{{name}} left', { name: '{{count}} $&' }, 'en'), '{{count}} $& left')
})

test('a label in several languages is said in the reader’s, else in English', () => {
  const label = { en: 'Change records', fi: 'Muuttaa tietueita' }

  assert.equal(fill('“{{label}}”', { label }, 'fi'), '“Muuttaa tietueita”')
  assert.equal(fill('“{{label}}”', { label }, 'zh-Hans'), '“Change records”')
})

test('a template is cut at its places', () => {
  assert.deepEqual(pieces('{{who}} changed {{what}}'), ['', 'who', ' changed ', 'what', ''])
})

test('a name that is read from right to left turns nothing around it', () => {
  assert.equal(fill('{{name}} moved', { name: 'شركة النور' }, 'en'), '\u2068شركة النور\u2069 moved')
  assert.equal(fill('{{name}} moved', { name: '云岭 Oy' }, 'en'), '云岭 Oy moved')
})
