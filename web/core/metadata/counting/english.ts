import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import type { CountedNouns } from './counted-nouns.ts'

export const countedNouns: CountedNouns = {
  counted: (number, isOne, one, many) => `${number} ${inSentence(isOne ? one.en : many.en, 'en')}`,
  ofNone: (_one, many) => inSentence(many.en, 'en'),
}
