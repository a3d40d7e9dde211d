import type { Language } from '../../../shared/platform/languages.ts'

/**
 * Several words one after the other, as a caption or a cell lists them: no "and". Written out here, because
 * the lists the browser makes without an "and" have no mark at all between words in Chinese.
 */
export function listed(words: readonly string[], language: Language): string {
  return words.join(language.startsWith('zh') ? '、' : ', ')
}
