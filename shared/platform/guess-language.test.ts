import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessLanguage } from './guess-language.ts'

test('the first language the product speaks is chosen', () => {
  assert.equal(guessLanguage(['sv-SE', 'fi-FI', 'en']), 'fi')
})

test('Chinese is told apart by script and by region', () => {
  assert.equal(guessLanguage(['zh-CN']), 'zh-Hans')
  assert.equal(guessLanguage(['zh-TW']), 'zh-Hant')
  assert.equal(guessLanguage(['zh-Hant-HK']), 'zh-Hant')
  assert.equal(guessLanguage(['zh']), 'zh-Hans')
})

test('a language nobody translated for is answered in English', () => {
  assert.equal(guessLanguage(['sv', 'de-DE']), 'en')
  assert.equal(guessLanguage([]), 'en')
})

test('a language that only begins alike is not mistaken for one of ours', () => {
  assert.equal(guessLanguage(['fil-PH']), 'en')
})
