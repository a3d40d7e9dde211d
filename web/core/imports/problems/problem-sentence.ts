import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import { type SaySentence, useSentences } from '../use-sentences.ts'

type Key = PlainKeyOf<typeof importTexts>

// What stands for many rows says nothing of a single value; values stand beside it.
const keys: Partial<Record<string, Key>> = {
  'imports.link-not-found': 'linkNotFound',
  'imports.link-not-made': 'linkNotMade',
  'imports.link-ambiguous': 'linkAmbiguous',
  'imports.maybe-twice': 'maybeTwice',
  'fields.date.not-a-date': 'notADate',
  'fields.number.not-a-number': 'notANumber',
  'fields.currency.not-an-amount': 'notAnAmount',
  'fields.email.not-an-email': 'notAnEmail',
  'fields.phone.not-a-phone': 'notAPhone',
  'fields.url.not-a-url': 'notAUrl',
  'fields.boolean.not-yes-or-no': 'notYesOrNo',
  'fields.select.unknown-option': 'unknownOption',
  'fields.too-long': 'tooLong',
  'fields.below-minimum': 'outOfBounds',
  'fields.above-maximum': 'outOfBounds',
}

interface Problem {
  code: string
  message: string
  params?: Record<string, unknown> | undefined
}

interface Sayings {
  /** Words of the wizard. */
  word: (key: Key) => string
  /** What reading files says by code. */
  reading: SaySentence
  /** What refusals mean anywhere. */
  detail: (problem: Problem) => string
}

/** Says what is wrong with a row in the reader's language; what has no translation as the server said it. */
export function useProblemSentence(): (problem: Problem) => string {
  const word = useTexts(importTexts)
  const reading = useSentences()
  const detail = useDetailSentence()
  return (problem) => problemSentence({ word, reading, detail }, problem)
}

/** The sentence of a problem: of the wizard, of reading files, or of refusals at large. */
export function problemSentence({ word, reading, detail }: Sayings, problem: Problem): string {
  const key = keys[problem.code]
  if (key !== undefined) return word(key)
  const said = reading(problem.code, problem.params)
  return said !== problem.code && !said.includes('{{') ? said : detail(problem)
}
