import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from './api-error.ts'
import { errorSentence } from './error-sentence.ts'
import type { SayCode } from './refusal-texts.ts'

const finnish: Record<string, string> = {
  unexpected: 'Tapahtui jotain odottamatonta.',
  'records.invalid': 'Joitakin arvoja ei hyväksytty.',
  'sales.stage-in-use': 'Vaiheessa on kauppoja.',
  'input.invalid': 'Ei kelpaa',
}
const say: SayCode = (code) => finnish[code] ?? null

const refused = (code: string, details: { path: string; code: string }[] = []) =>
  new ApiError(422, { code, message: 'English of the server', details })

test('a refusal is said in the reader’s language, and as the server said it only where no room has it', () => {
  assert.equal(errorSentence(refused('records.invalid'), say), 'Joitakin arvoja ei hyväksytty.')
  assert.equal(errorSentence(refused('telephony.busy'), say), 'English of the server')
  assert.equal(errorSentence(new TypeError('x is undefined'), say), 'Tapahtui jotain odottamatonta.')
})

test('a reason that belongs to no field is said instead of "some values were not accepted"', () => {
  const whole = refused('records.invalid', [
    { path: 'name', code: 'records.required' },
    { path: '', code: 'sales.stage-in-use' },
  ])

  assert.equal(errorSentence(whole, say), 'Vaiheessa on kauppoja.')
})

test('what is said of an input is left to its place', () => {
  const atFields = refused('records.invalid', [{ path: '', code: 'input.invalid' }])

  assert.equal(errorSentence(atFields, say), 'Joitakin arvoja ei hyväksytty.')
})
