import { useSyncExternalStore } from 'react'
import { changeSignal } from '../change-signal.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const densities = ['compact', 'normal', 'roomy'] as const
export type Density = (typeof densities)[number]

/** How this person wants the application to look on this device. */
export interface Appearance {
  theme: Theme
  density: Density
  /** Single-key shortcuts (J, K, N D…) act. Chords with a modifier always do. */
  singleKeys: boolean
}

// The colour of the bar a phone draws above the page: --paper of tokens.css.
const grounds = { light: '#fafaf7', dark: '#11181a' } as const

const storageKey = 'kith.appearance'
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
const { subscribe, announce } = changeSignal()
let current = stored()

/** The appearance in use, following changes from anywhere. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, currentAppearance)
}

export function currentAppearance(): Appearance {
  return current
}

/** Was an appearance chosen on this device? */
export function isAppearanceChosen(): boolean {
  return localStorage.getItem(storageKey) !== null
}

/** Light or dark, after asking the system where the person left it to that. */
export function useColorScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, colorScheme)
}

/** Changes part of the appearance at once and remembers it on this device. */
export function changeAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change }
  localStorage.setItem(storageKey, JSON.stringify(current))
  showAppearance()
}

/** Writes the appearance where style sheets read it. Called once before the first paint. */
export function showAppearance(): void {
  document.documentElement.dataset.theme = colorScheme()
  document.documentElement.dataset.density = current.density
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    meta.content = grounds[colorScheme()]
  announce()
}

systemIsDark.addEventListener('change', showAppearance)

function colorScheme(): 'light' | 'dark' {
  if (current.theme !== 'system') return current.theme
  return systemIsDark.matches ? 'dark' : 'light'
}

function stored(): Appearance {
  const fallback: Appearance = { theme: 'system', density: 'normal', singleKeys: true }
  try {
    return { ...fallback, ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') }
  } catch {
    return fallback
  }
}
