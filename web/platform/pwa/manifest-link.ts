import type { Language } from '../../../shared/platform/languages.ts'
import { beforeLanguageChange, currentLanguage } from '../i18n/language.ts'

/** Has the installed application named in the member's language. */
export function showManifest(): void {
  point(currentLanguage())
  beforeLanguageChange(async (language) => point(language))
}

function point(language: Language): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  if (link) link.href = `/manifest/${language}.webmanifest`
}
