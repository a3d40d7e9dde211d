import type { Language } from '../../../shared/platform/languages.ts'

/** The locale whose dates and times a language's readers expect: English here means 14:30 and 3 Nov. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}
