import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import type { CountedNouns } from './counted-nouns.ts'
import { partitive } from './partitive.ts'

/** "46 kauppaa". What has no Finnish name, or one of words that would all change, stands in parentheses. */
export const countedNouns: CountedNouns = {
  counted: (number, isOne, one, many) =>
    isOne && one.fi !== undefined
      ? `${number} ${inSentence(one.fi, 'fi')}`
      : `${number} ${severalOf(one) ?? `(${nameOf(many)})`}`,
  ofNone: (one, many) => `yhtään ${severalOf(one) ?? `tietuetta (${nameOf(many)})`}`,
}

function severalOf(one: LocalizedText): string | null {
  return one.fi === undefined ? null : partitive(inSentence(one.fi, 'fi'))
}

function nameOf(text: LocalizedText): string {
  return text.fi === undefined ? text.en : inSentence(text.fi, 'fi')
}
