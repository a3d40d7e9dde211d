import { useState, useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'
import type { SeenRows } from './seen-rows.ts'

/** Which rows are on the screen, for what says so: told while scrolling, without drawing the page anew. */
export interface ShownRange {
  tell: (rows: Pick<SeenRows, 'first' | 'last'>) => void
  subscribe: (listener: () => void) => () => void
  /** "1–20"; empty as long as nobody told. */
  words: () => string
}

export function useShownRange(): ShownRange {
  return useState(shownRange)[0]
}

export function useRangeWords({ subscribe, words }: ShownRange): string {
  return useSyncExternalStore(subscribe, words)
}

function shownRange(): ShownRange {
  const { subscribe, announce } = changeSignal()
  let words = ''
  return {
    subscribe,
    words: () => words,
    tell: ({ first, last }) => {
      const told = last > 0 ? `${first}–${last}` : ''
      if (told === words) return
      words = told
      announce()
    },
  }
}
