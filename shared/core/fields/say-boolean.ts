import type { Language } from '../metadata.ts'

const words: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  en: ['Yes', 'No'],
  'zh-Hans': ['是', '否'],
  'zh-Hant': ['是', '否'],
  fi: ['Kyllä', 'Ei'],
}

/** Yes or no in a language. */
export function sayBoolean(value: boolean, language: Language): string {
  return words[language][value ? 0 : 1]
}
