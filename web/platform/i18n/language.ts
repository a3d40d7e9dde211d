import { useSyncExternalStore } from 'react'
import type { Language } from '../../../shared/platform/languages.ts'
import { changeSignal } from '../change-signal.ts'
import { guessLanguage, isLanguage } from './guess-language.ts'

const storageKey = 'kith.language'
const { subscribe, announce } = changeSignal()
const preparations = new Set<(language: Language) => Promise<unknown>>()

let current: Language = storedLanguage() ?? guessLanguage(navigator.languages)

/** Was a language chosen on this device, or only guessed? */
export function isLanguageChosen(): boolean {
  return storedLanguage() !== null
}

export function currentLanguage(): Language {
  return current
}

/**
 * Shows the whole application in another language and remembers it on this device. What is already
 * on the page is loaded first, so that nothing blinks.
 */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...preparations].map((prepare) => prepare(language)))
  current = language
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  announce()
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
