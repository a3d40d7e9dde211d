import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, languages } from '../shared/platform/languages.ts'
import { errorCodesInSource } from './error-codes.ts'
import { codesNamed, refusalFolders, type Sentences, sentencesIn } from './refusal-sentences.ts'

// Codes nobody meets at the screen, with the reason.
const unmet: Record<string, string> = {
  'http.broken-json': 'the web app sends what JSON.stringify gives',
  'http.not-utf8': 'the browser encodes what it sends',
  'http.unmarked-request': 'the web app marks every request',
  'http.wrong-authorization': 'the web app sends a cookie, no such header',
  'http.wrong-content-length': 'the browser counts what it sends',
  'http.wrong-content-type': 'the web app names the type of every body',
  'http.wrong-header': 'the web app sends the version it was given',
  'http.wrong-idempotency-key': 'the web app makes a key of the right form',
  'jobs.not-found': 'only the command line tries failed jobs again',
  'members.no-person': 'only a key can act as a member nobody has joined as',
  'records.expand-too-long': 'pages ask for one step',
  'records.key-not-unique': 'no page writes by a key',
  'records.measure-needs-field': 'no page offers a sum without a field',
  'records.rule': 'an administrator wrote its sentence, and the server sends it in the reader’s language',
  'records.twice-in-batch': 'a selection holds a record once',
}

const folders = await Promise.all(
  refusalFolders().map(async ({ owner, folder }) => ({ owner, folder, texts: await sentencesIn(folder) })),
)
// What reading a file says is shown by the pages of imports only, and shared with the server.
const ofFiles = await sentencesIn('shared/core/imports/sentences')
const said = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.assign({}, ...folders.map(({ texts }) => texts[language]), ofFiles[language]),
  ]),
) as Record<Language, Sentences>

const plain = (key: string) => key.replace(/_(one|other)$/, '')
const areaOf = (code: string) => code.split('.')[0] ?? ''
const refusals = errorCodesInSource().map(({ code }) => code)
const areas = new Set([...Object.keys(said.en), ...refusals].map(areaOf))
const named = codesNamed(areas)
const codes = [...new Set([...named.map(({ code }) => code), ...refusals])]

test('every code the server can send has a sentence in every language, or a reason why nobody meets it', () => {
  for (const language of languages) {
    const known = new Set(Object.keys(said[language]).map(plain))
    const silent = codes.filter((code) => !known.has(code) && !(code in unmet)).sort()

    assert.deepEqual(silent, [], language)
  }
})

test('a reason that is no longer needed is removed', () => {
  const known = new Set(Object.keys(said.en).map(plain))

  assert.deepEqual(
    Object.keys(unmet).filter((code) => known.has(code) || !codes.includes(code)),
    [],
  )
})

test('no sentence is kept for a code that is gone', () => {
  const own = /^(unexpected|word_\w+|network\.(unreachable|offline|missing-file)|server\.(defect|refused))$/
  const gone = Object.keys(said.en).filter((key) => !own.test(key) && !codes.includes(plain(key)))

  assert.deepEqual(gone, [])
})

test('a sentence takes only values that come with its refusal, in every language', () => {
  const values = new Map<string, Set<string>>()
  for (const one of named) values.set(one.code, new Set([...(values.get(one.code) ?? []), ...one.values]))
  const wrong = languages.flatMap((language) =>
    Object.entries(said[language]).flatMap(([key, text = '']) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .filter(([, place = '']) => !values.get(plain(key))?.has(place))
        .map(([place]) => `${language} ${key} ${place}`),
    ),
  )

  assert.deepEqual(wrong, [])
})

test('sentences stand in the room whose server refuses', () => {
  const platform = /^(unexpected|(http|input|files|database|network|server)\..+)$/
  const modules = new Set(
    folders.map(({ owner }) => owner).filter((owner) => !/^(platform|core)$/.test(owner)),
  )
  const rightOwner = (key: string) =>
    platform.test(key) ? 'platform' : modules.has(areaOf(key)) ? areaOf(key) : 'core'
  const misplaced = folders.flatMap(({ owner, folder, texts }) =>
    Object.keys(texts.en)
      .filter((key) => rightOwner(key) !== owner)
      .map((key) => `${folder}: ${key}`),
  )

  assert.ok(modules.has('sales') && modules.has('customers'))
  assert.deepEqual(misplaced, [])
})
