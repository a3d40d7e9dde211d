import { pinyin } from 'pinyin-pro'
import { searchForm } from '../../../shared/core/search-text.ts'

const han = /[\u3400-\u9fff]/
const longest = 4_000

/**
 * What the search table keeps of a record: the title in search form, and title and pieces in search form
 * followed by the pinyin and the initials of what is Chinese in them (上海 is found by "shanghai" and "sh").
 */
export function searchTextOf(title: string, pieces: readonly string[]): { title: string; text: string } {
  const whole = pieces.map((piece) => piece.slice(0, longest))
  const spoken = whole.filter((piece) => han.test(piece)).map(pinyinOf)
  return {
    title: searchForm(title),
    text: [...whole.map(searchForm), ...spoken].join(' ').slice(0, longest),
  }
}

/** Syllables written together, so that a part across syllables is found, and their initials. */
function pinyinOf(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', surname: 'head' })
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0] ?? '').join('')}`
}
