import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rangeChoices } from './range-choices.ts'

test('a number that is typed leads to the ranges of that many days, in the reader’s words', () => {
  const words = (typed: string, language: 'en' | 'zh-Hans' | 'fi') =>
    rangeChoices(typed, language).map((choice) => choice.words)

  assert.deepEqual(words('last 14 d', 'en'), ['last 14 days'])
  assert.ok(words('最近14天', 'zh-Hans').includes('last 14 days'))
  assert.ok(words('14', 'fi').includes('14 weeks from now'))
  assert.deepEqual(words('since 3 months ago', 'en'), ['since 3 months ago'])
  assert.deepEqual(words('whenever', 'en'), [])
})
