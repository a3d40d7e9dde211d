import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSentence } from './in-sentence.ts'

test('a name loses its capital inside a sentence', () => {
  assert.equal(inSentence('Deal', 'en'), 'deal')
  assert.equal(inSentence('Yritykset', 'fi'), 'yritykset')
})

test('an acronym and a Chinese name stay as they are', () => {
  assert.equal(inSentence('SLA', 'en'), 'SLA')
  assert.equal(inSentence('客户公司', 'zh-Hans'), '客户公司')
  assert.equal(inSentence('', 'en'), '')
})
