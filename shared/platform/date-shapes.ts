import type { Language } from './languages.ts'

/** How a language writes a day wherever one stands: 3 Nov 2026, 2026年11月3日, 3.11.2026. */
export function dayShape(language: Language, hasYear = true): Intl.DateTimeFormatOptions {
  const month = language === 'en' ? 'short' : language === 'fi' ? 'numeric' : 'long'
  return { ...(hasYear && { year: 'numeric' }), month, day: 'numeric' }
}

/** How it writes the time of a day, by the clock of 24 hours: 09:05, in Finnish 9.05. */
export function timeShape(language: Language): Intl.DateTimeFormatOptions {
  return { hour: language === 'fi' ? 'numeric' : '2-digit', minute: '2-digit', hourCycle: 'h23' }
}
