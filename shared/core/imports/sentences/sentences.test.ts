import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessReasons } from '../column-guess.ts'
import { texts as en } from './en.ts'
import { texts as fi } from './fi.ts'
import { texts as zhHans } from './zh-hans.ts'
import { texts as zhHant } from './zh-hant.ts'

const places = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()

test('every sentence is said in every language with the same parameters', () => {
  for (const [language, texts] of Object.entries({ fi, zhHans, zhHant })) {
    for (const [code, sentence] of Object.entries(en)) {
      const translated = texts[code as keyof typeof en]
      assert.deepEqual(places(translated), places(sentence), `${language} ${code}`)
      assert.notEqual(translated, sentence, `${language} ${code}`)
    }
  }
})

test('every reason of a guess has its sentence', () => {
  for (const reason of guessReasons) assert.ok(en[reason].length > 0)
})
