import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Metadata } from '../../../shared/core/metadata.ts'
import { countedPointers, type OperationProblem } from '../../../shared/core/operations.ts'
import type { Language } from '../../../shared/platform/languages.ts'
import { sayFrom } from '../../platform/i18n/texts.ts'
import { countedNouns } from '../metadata/counting/english.ts'
import { sayCountedIn } from '../metadata/counting/say-counted.ts'
import { leftSentence, type Telling } from './problem-sentence.ts'
import { texts } from './texts/en.ts'
import { texts as chinese } from './texts/zh-hans.ts'

const objects = [
  {
    id: 'deal-id',
    label: { en: 'Deal' },
    pluralLabel: { en: 'Deals' },
    fields: [
      { id: 'f1', label: { en: 'Amount' } },
      { id: 'f2', label: { en: 'Stage' } },
    ],
  },
  { id: 'contact-id', label: { en: 'Contact' }, pluralLabel: { en: 'Contacts' }, fields: [] },
] as unknown as (Metadata['byId'] extends ReadonlyMap<string, infer O> ? O : never)[]

const telling = (language: Language = 'en'): Telling => ({
  t: sayFrom(language === 'en' ? texts : chinese, language),
  sentence: ({ code }) => `Because ${code}.`,
  label: (text) => text.en,
  byId: new Map(objects.map((one) => [one.id, one])),
  sayCounted: sayCountedIn('en', countedNouns),
})

const problem = (change: Partial<OperationProblem> = {}): OperationProblem => ({
  id: 'p',
  objectId: 'deal-id',
  recordId: 'r',
  title: null,
  code: 'operations.changed-since',
  message: '',
  params: {},
  fieldIds: [],
  ...change,
})
const inUse = (pointing: unknown, title: string | null = null) =>
  problem({ code: 'operations.in-use', title, params: { pointing } })

test('one record that stays says why, with the fields it is about', () => {
  assert.equal(leftSentence(telling(), [problem()], 1), 'Because operations.changed-since.')
  assert.equal(
    leftSentence(telling(), [problem({ fieldIds: ['f1', 'gone', 'f2'] })], 1),
    'Amount, Stage: Because operations.changed-since.',
  )
  assert.match(leftSentence(telling('zh-Hans'), [problem({ fieldIds: ['f1', 'f2'] })], 1), /Amount、Stage/)
})

test('what points at a record is counted by object, as far as the reader knows the objects', () => {
  const pointing = [
    { objectId: 'deal-id', count: countedPointers },
    { objectId: 'contact-id', count: 1 },
    { objectId: 'secret-id', count: 5 },
  ]

  assert.equal(
    leftSentence(telling(), [inUse(pointing, 'Acme')], 1),
    '1,000+ deals and 1 contact still point at Acme, so it stays',
  )
  assert.match(leftSentence(telling(), [inUse(pointing.slice(1, 2))], 1), /^1 contact still points at it/)
  assert.equal(leftSentence(telling(), [inUse(pointing.slice(2))], 1), 'Because operations.in-use.')
})

test('several records that stay for one reason share its sentence, and no name of one of them', () => {
  const both = [inUse([{ objectId: 'deal-id', count: 1 }], 'Acme'), inUse([], 'Quay')]

  assert.equal(leftSentence(telling(), both, 7), '7 records stay as they were: Because operations.in-use.')
})

test('several records that stay for several reasons are counted, and where to read them is said', () => {
  const said = leftSentence(telling(), [problem(), inUse([])], 2)

  assert.match(said, /^2 records stay as they were: for several reasons/)
})

test('where nothing is known of the reasons, how many stay is said', () => {
  assert.equal(leftSentence(telling(), [], 3), '3 records stay as they were')
})
