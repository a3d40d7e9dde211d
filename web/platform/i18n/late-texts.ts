import { useSyncExternalStore } from 'react'
import type { Language } from '../../../shared/platform/languages.ts'
import { changeSignal } from '../change-signal.ts'
import { whenIdle } from '../ui/when-idle.ts'
import type { Loaders, Sentences } from './catalogue.ts'
import { beforeLanguageChange, currentLanguage, useLanguage } from './language.ts'
import { type Say, sayFrom } from './texts.ts'

/** Sentences that most pages never say: fetched when the page stands, or when one has to be said. */
export interface LateTexts<T extends Sentences> {
  subscribe(this: void, listener: () => void): () => void
  /** null until they are here. */
  sayIn(this: void, language: Language): Say<T> | null
  /** Settles when they are here, or cannot be had now. */
  fetch(this: void, language: Language): Promise<void>
}

/** Declares sentences that do not come with the code that says them; `afterMs`: how long the page stands before. */
export function defineLateTexts<T extends Sentences>(loaders: Loaders<T>, afterMs?: number): LateTexts<T> {
  const { subscribe, announce } = changeSignal()
  const here = new Map<Language, Say<T>>()
  const load = async (language: Language) => {
    if (here.has(language)) return
    const { texts } = await loaders[language]()
    here.set(language, sayFrom<T>(texts, language))
    announce()
  }
  whenIdle(() => load(currentLanguage()), afterMs)
  beforeLanguageChange(async (language) => here.size > 0 && load(language))
  return {
    subscribe,
    sayIn: (language) => here.get(language) ?? null,
    // Without a network they come another time; what they would say is said in English meanwhile.
    fetch: (language) => load(language).catch(() => undefined),
  }
}

/** Late sentences for a component, which is drawn again when they are here: null until then. */
export function useLateTexts<T extends Sentences>(texts: LateTexts<T>): Say<T> | null {
  const language = useLanguage()
  return useSyncExternalStore(texts.subscribe, () => texts.sayIn(language))
}
