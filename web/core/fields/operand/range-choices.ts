import { labelRelativeDates } from '../../../../shared/core/relative-date-labels.ts'
import { parseRelativeDates } from '../../../../shared/core/relative-date-words.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'

/** Ranges people mean most, in the words filters keep. */
const ranges = [
  'today',
  'yesterday',
  'tomorrow',
  'this week',
  'last week',
  'next week',
  'this month',
  'last month',
  'next month',
  'this quarter',
  'last quarter',
  'next quarter',
  'this year',
  'last year',
  'next year',
  'this fiscal quarter',
  'this fiscal year',
  'last 7 days',
  'last 30 days',
  'last 90 days',
  'next 7 days',
  'next 30 days',
  'next 90 days',
  'before today',
  'after today',
  'this month to date',
  'this quarter to date',
  'this year to date',
]
const counted = ['day', 'week', 'month', 'quarter', 'year'].flatMap((unit) => [
  (count: number) => `last ${count} ${unit}s`,
  (count: number) => `next ${count} ${unit}s`,
  (count: number) => `${count} ${unit}s ago`,
  (count: number) => `${count} ${unit}s from now`,
])

/**
 * Ranges that fit what is typed, in the reader's words or in those that are kept: with a number in it the ones
 * of that many days, weeks or months too, so that "14", 最近14天 and "viimeiset 14" lead to the same.
 */
export function rangeChoices(typed: string, language: Language): { words: string; text: string }[] {
  const count = Number(/\d+/.exec(typed)?.[0] ?? '0')
  const made = count > 1 && count <= 3_650 ? counted.map((words) => words(count)) : []
  const whole = parseRelativeDates(typed) === null ? [] : [typed.toLowerCase().trim()]
  return [...new Set([...ranges, ...made, ...whole])]
    .map((words) => ({ words, text: sayRange(words, language) }))
    .filter(({ words, text }) => matchesTyped(typed, text, text.replaceAll(' ', ''), words))
}

/** A relative range in the reader's language. */
export function sayRange(words: string, language: Language): string {
  const dates = parseRelativeDates(words)
  return dates === null ? words : labelRelativeDates(dates, language)
}
