import type { Language } from '../../../shared/platform/languages.ts'

/**
 * A name such as "Deal" as it stands inside a sentence: "New deal". Names with capitals further on
 * ("SLA", "VAT rate") are left as they are.
 */
export function inSentence(name: string, language: Language): string {
  const [first = '', second = ''] = name
  const isAcronym = second !== second.toLowerCase()
  return isAcronym ? name : first.toLocaleLowerCase(language) + name.slice(first.length)
}
