import { foldText } from '../platform/fold-text.ts'
import { simplifyLetter } from '../platform/simplify-letter.ts'

/** Characters that are words by themselves: CJK ideographs, kana, hangul. */
const ideographs = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]|[\ud840-\ud87f][\udc00-\udfff]/g

/**
 * Text as search compares it: folded (case, accents, width), Chinese in simplified letters, separators as
 * single spaces, and every CJK character doubled. Doubling lets a trigram index find two characters: 伟国
 * becomes 伟伟国国, which has trigrams.
 */
export function searchForm(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(ideographs, doubled)
}

/** The words of a question, each of which must be found; longest first, as the most selective. At most eight. */
export function searchWords(question: string): string[] {
  const words = searchForm(question.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '')
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 8)
}

function doubled(letter: string): string {
  const simple = simplifyLetter(letter)
  return simple + simple
}
