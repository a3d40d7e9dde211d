import { useDetailSentence } from '../../platform/api/error-sentence.ts'
import { type PlainKeyOf, useTexts } from '../../platform/i18n/texts.ts'
import { importSentences, importTexts } from './import-texts.ts'

type Key = PlainKeyOf<typeof importTexts>

// What only a run says. Problems of reading a file and of single values have sentences of their own.
const keys: Partial<Record<string, Key>> = {
  'imports.link-not-found': 'linkNotFound',
  'imports.link-ambiguous': 'linkAmbiguous',
}

/** Says what is wrong with a row in the reader's language; what has no translation as the server said it. */
export function useProblemSentence(): (problem: { code: string; message: string }) => string {
  const t = useTexts(importTexts)
  const say = useTexts(importSentences) as unknown as (code: string) => string
  const detailSentence = useDetailSentence()
  return (problem) => {
    const key = keys[problem.code]
    if (key !== undefined) return t(key)
    const said = say(problem.code)
    if (said !== problem.code && !said.includes('{{')) return said
    return detailSentence(problem)
  }
}
