import type { LocalizedText } from '../../../shared/core/metadata.ts'
import type { Language } from '../../../shared/platform/languages.ts'

/**
 * A text with another wording in one language. English stands for every language that has none: it follows
 * what is written first, until somebody writes English.
 */
export function withText(text: LocalizedText, language: Language, wording: string): LocalizedText {
  if (language === 'en') return { ...text, en: wording }
  const follows = text.en === '' || text.en === text[language]
  const { [language]: _, ...others } = text
  const next = { ...others, en: follows ? wording : text.en }
  return wording === '' ? next : { ...next, [language]: wording }
}

/** A text that says nothing yet. */
export const noText: LocalizedText = { en: '' }
