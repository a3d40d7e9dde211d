import type { Language } from '../../../../shared/platform/languages.ts'

/** The days of the week from Monday, as a list begins them. */
export function weekdayNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, at) => capital(format.format(Date.UTC(2024, 0, 1 + at)), language))
}

/** The months from January. */
export function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => capital(format.format(Date.UTC(2024, at, 1)), language))
}

function capital(word: string, language: Language): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}
