import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { importSentences, importTexts } from '../import-texts.ts'

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

/** Says what is wrong with a row in the reader's language; what has no translation as the server said it. */
export function useProblemSentence(): (problem: Problem) => string {
  const t = useTexts(importTexts)
  const say = useTexts(importSentences) as unknown as (
    code: string,
    params?: Record<string, unknown>,
  ) => string
  const detailSentence = useDetailSentence()
  return (problem) => {
    const key = keys[problem.code]
    if (key !== undefined) return t(key)
    const said = say(problem.code, problem.params)
    if (said !== problem.code && !said.includes('{{')) return said
    return detailSentence(problem)
  }
}
