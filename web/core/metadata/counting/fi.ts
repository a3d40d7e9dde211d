import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import type { CountedNoun } from './counted-noun.ts'
import { partitive } from './partitive.ts'

/** "46 kauppaa". What has no Finnish name, or one of words that would all change, stands behind its number. */
export const countedNoun: CountedNoun = (number, isOne, one, many) => {
  if (one.fi === undefined) return `${number} (${many.en})`
  const name = inSentence(one.fi, 'fi')
  if (isOne) return `${number} ${name}`
  const several = partitive(name)
  return several === null ? `${number} (${inSentence(many.fi ?? one.fi, 'fi')})` : `${number} ${several}`
}
