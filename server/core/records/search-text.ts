import { searchForm } from '../../../shared/core/search-text.ts'
import { cutText } from '../../../shared/platform/cut-text.ts'
import { pinyinForms } from './pinyin.ts'

const longest = 4_000

/**
 * What the search table keeps of a record: the title in search form, and title and pieces in search form
 * followed by the pinyin and the initials of what is Chinese in them (上海 is found by "shanghai" and "sh").
 */
export function searchTextOf(title: string, pieces: readonly string[]): { title: string; text: string } {
  const whole = pieces.map((piece) => cutText(piece, longest))
  const spoken = whole.map(pinyinForms).filter((forms) => forms !== '')
  return {
    title: searchForm(title),
    text: cutText([...whole.map(searchForm), ...spoken].join(' '), longest),
  }
}
