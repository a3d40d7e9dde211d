import type { Language } from '../../../shared/platform/languages.ts'
import { type OneLoad, oneLoad } from '../one-load.ts'
import { beforeLanguageChange, currentLanguage } from './language.ts'

/** Something that is loaded for each language by itself. */
export interface ByLanguage<V> {
  load(language: Language): Promise<V>
  /** The same for React, which asks each time it draws (`OneLoad`). */
  shown(language: Language): Promise<V>
}

/**
 * Declares it. Loading starts at once in the language in use, so that it arrives together with the code that
 * needs it, and before the language changes.
 */
export function defineByLanguage<V>(loader: (language: Language) => Promise<V>): ByLanguage<V> {
  const loads = new Map<Language, OneLoad<V>>()
  const of = (language: Language) => {
    const known = loads.get(language)
    if (known) return known
    const load = oneLoad(() => loader(language))
    loads.set(language, load)
    return load
  }

  // What fails is told by what says it.
  of(currentLanguage())
    .fetch()
    .catch(() => undefined)
  beforeLanguageChange((language) => of(language).fetch())
  return { load: (language) => of(language).fetch(), shown: (language) => of(language).shown() }
}
