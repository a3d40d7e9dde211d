import assert from 'node:assert/strict'
import { test } from 'node:test'
import { texts as sentences } from '../../../../shared/core/imports/sentences/en.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { texts } from '../texts/en.ts'
import { problemSentence } from './problem-sentence.ts'

const say = sayFrom(sentences, 'en') as unknown as (code: string, params?: object) => string
const sayings = {
  word: sayFrom(texts, 'en') as never,
  reading: say,
  detail: ({ code, message }: { code: string; message: string }) => `${code}: ${message}`,
}
const known = Object.entries(sentences)
const plain = known.find(([, text]) => !text.includes('{{'))!
const filled = known.find(([code, text]) => text.includes('{{') && !/_(one|other)$/.test(code))!

test('what stands for many rows is said in the words of the wizard, without a value', () => {
  const params = { value: 'Acme' }

  assert.equal(
    problemSentence(sayings, { code: 'imports.link-not-found', message: 'no "Acme"', params }),
    texts.linkNotFound,
  )
})

test('what reading a file says is said by its code', () => {
  assert.equal(problemSentence(sayings, { code: plain[0], message: '' }), plain[1])
})

test('a sentence whose values did not come is not shown with its gaps', () => {
  const said = problemSentence(sayings, { code: filled[0], message: 'As it was.' })

  assert.equal(said, `${filled[0]}: As it was.`)
})

test('what only refusals know is said by them', () => {
  assert.equal(
    problemSentence(sayings, { code: 'deals.lost-reason', message: 'Say why.' }),
    'deals.lost-reason: Say why.',
  )
})
