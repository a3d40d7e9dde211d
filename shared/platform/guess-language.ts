import { type Language, languages } from './languages.ts'

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** The product's language nearest to what the browser asks for. */
export function guessLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant'
    if (lower.startsWith('zh')) return 'zh-Hans'
    const plain = languages.find((language) => lower === language || lower.startsWith(`${language}-`))
    if (plain) return plain
  }
  return 'en'
}
