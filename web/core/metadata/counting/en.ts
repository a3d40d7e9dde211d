import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import type { CountedNoun } from './counted-noun.ts'

export const countedNoun: CountedNoun = (number, isOne, one, many) =>
  `${number} ${inSentence(isOne ? one.en : many.en, 'en')}`
