import type { LocalizedText } from '../../../../shared/core/metadata.ts'
import { searchForm, searchWords } from '../../../../shared/core/search-text.ts'

/** All names, in every language, of what is called by every word of the question in one of them. */
export function stockTitlesLike(titles: readonly LocalizedText[], question: string): string[] {
  const words = searchWords(question)
  if (words.length === 0) return []
  return titles.flatMap((title) => {
    const names = Object.values(title)
    return names.some((name) => words.every((word) => searchForm(name).includes(word))) ? names : []
  })
}
