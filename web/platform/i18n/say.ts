import type { Language } from '../../../shared/platform/languages.ts'

const place = /\{\{(\w+)\}\}/g

/** The template of a key in a language, the plural form chosen by `count`. */
export function templateOf(
  sentences: Readonly<Record<string, string | undefined>>,
  language: Language,
  key: string,
  count?: unknown,
): string {
  const plain = sentences[key]
  if (plain !== undefined) return plain
  const form = typeof count === 'number' ? pluralRules(language).select(count) : 'other'
  return sentences[`${key}_${form}`] ?? sentences[`${key}_other`] ?? key
}

/** Fills the `{{places}}` of a template. Numbers are written the way the language writes them. */
export function fill(
  template: string,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  return template.replace(place, (whole, name: string) =>
    name in values ? apart(inWords(values[name], language)) : whole,
  )
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A text that may be read from right to left, so that it turns nothing of a sentence around it. */
export function apart(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

/** A template cut at its places: texts at even positions, names of places at odd ones. */
export function pieces(template: string): string[] {
  return template.split(place)
}

/** A value as it stands in a sentence. A label that comes in several languages is said in this one. */
export function inWords(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null && 'en' in value)
    return String((language in value && value[language as keyof typeof value]) || value.en)
  return typeof value === 'number' ? numberFormat(language).format(value) : String(value ?? '')
}

const rules = new Map<Language, Intl.PluralRules>()
function pluralRules(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

const formats = new Map<Language, Intl.NumberFormat>()
function numberFormat(language: Language): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language)
  formats.set(language, known)
  return known
}
