import type { Language } from '../../metadata.ts'
import { localeOf } from '../formats.ts'

const names = new Map<Language, Intl.DisplayNames>()

/** A country's name in a language; its code when Intl has none. */
export function countryName(code: string, language: Language): string {
  let display = names.get(language)
  if (!display) {
    display = new Intl.DisplayNames(localeOf(language), { type: 'region', fallback: 'code' })
    names.set(language, display)
  }
  return display.of(code) ?? code
}
