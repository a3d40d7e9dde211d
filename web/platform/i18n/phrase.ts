import { use } from 'react'
import type { Language } from '../../../shared/platform/languages.ts'
import type { PlainKey, Sentences } from './catalogue.ts'
import { useLanguage } from './language.ts'
import type { Texts } from './texts.ts'

/** One sentence of a catalogue kept as data, as in a list of pages. */
export interface Phrase {
  texts: { shown(language: Language): Promise<(key: string) => string> }
  key: string
}

/** Points at a sentence that needs no values. */
export function phrase<T extends Sentences>(texts: Texts<T>, key: PlainKey<T>): Phrase {
  // Here alone the key is held to its catalogue; who says it later need not know which it was.
  return { texts: texts as unknown as Phrase['texts'], key }
}

/** Says phrases in the reader's language; suspends until their catalogues are here. */
export function useSayPhrase(): (phrase: Phrase) => string {
  const language = useLanguage()
  return ({ texts, key }) => use(texts.shown(language))(key)
}
