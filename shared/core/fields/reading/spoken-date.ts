import { nearestDay, type SpokenDate, type Today } from './days-from-today.ts'
import type { FoundDate } from './read-date.ts'
import { chineseDates } from './spoken-dates-chinese.ts'
import { englishDates } from './spoken-dates-english.ts'
import { finnishDates } from './spoken-dates-finnish.ts'

/**
 * The day at the beginning of what a person typed, seen from today: "next friday", "in 3 days", 下周五,
 * "ensi maanantaina", "3.11."; null when it says none. Words of every language are read in every language,
 * since people write in several. Files are never read this way: there "Friday" is a word.
 */
export function spokenDate(text: string, today: Today): FoundDate | null {
  const words = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')
  // A weekday may stand before the date it is of.
  return readWords(words, today) ?? readWords(words.replace(/^[a-zäö]{2,12}\.?,? (?=\d|[a-z]{3})/, ''), today)
}

function readWords(words: string, today: Today): FoundDate | null {
  for (const [form, day] of spokenDates) {
    const match = form.exec(words)
    const date = match && day(match, today)
    if (date) return { date, rest: words.slice(match[0].length) }
  }
  return null
}

const bareDates: readonly SpokenDate[] = [
  [/^(\d{1,2})\.(\d{1,2})\.?(?![\d.])/, ([, day, month], today) => nearestDay(today, month, day)],
  [
    /^(\d{1,2})\/(\d{1,2})(?![\d/])/,
    ([, first, second], today) =>
      today.dayFirst ? nearestDay(today, second, first) : nearestDay(today, first, second),
  ],
]

const spokenDates: readonly SpokenDate[] = [...bareDates, ...englishDates, ...finnishDates, ...chineseDates]
