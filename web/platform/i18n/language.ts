import { useSyncExternalStore } from 'react'
import { guessLanguage, isLanguage } from '../../../shared/platform/guess-language.ts'
import type { Language } from '../../../shared/platform/languages.ts'
import { changeSignal } from '../change-signal.ts'

const storageKey = 'kith.language'
const { subscribe, announce } = changeSignal()
const preparations = new Set<(language: Language) => Promise<unknown>>()

let current: Language = storedLanguage() ?? guessLanguage(navigator.languages)

export function currentLanguage(): Language {
  return current
}

/**
 * Shows the whole application in another language, until the page is left. What is already on the page is
 * loaded first, so that nothing blinks.
 */
export async function setLanguage(language: Language): Promise<void> {
  if (language === current) return
  await Promise.all([...preparations].map((prepare) => prepare(language)))
  current = language
  document.documentElement.lang = language
  announce()
}

/** Shows another language because the person at this device chose it, and begins with it here from then on. */
export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  return setLanguage(language)
}

/** Has something loaded before the language changes. */
export function beforeLanguageChange(prepare: (language: Language) => Promise<unknown>): void {
  preparations.add(prepare)
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage)
}

function storedLanguage(): Language | null {
  // Outside a browser, as in tests, nothing is stored.
  const stored = globalThis.localStorage?.getItem(storageKey)
  return isLanguage(stored) ? stored : null
}
