import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../platform/change-signal.ts'
import { allKept } from '../../platform/kept-writing.ts'

/** What becomes of unsaved writing when its person goes: they stay after all, find it again, or want it no more. */
type LeavingChoice = 'stay' | 'keep' | 'discard'

// What is remembered for convenience, and was not written by anybody.
const notWriting = new Set(['walked-lists', 'create-open'])

let settle: ((choice: LeavingChoice) => void) | null = null
const { subscribe, announce } = changeSignal()

/** Asks what becomes of unsaved writing before its person goes; who wrote nothing is asked nothing. */
export function askBeforeLeaving(): Promise<LeavingChoice> {
  if (unsavedTables().length === 0) return Promise.resolve('discard')
  settle?.('stay')
  return new Promise((resolve) => {
    settle = resolve
    announce()
  })
}

export function answerLeaving(choice: LeavingChoice): void {
  settle?.(choice)
  settle = null
  announce()
}

/** Is somebody asked at the moment? */
export function useIsLeavingAsked(): boolean {
  return useSyncExternalStore(subscribe, () => settle !== null)
}

/** What was written and not saved, by the name of its table. */
export function unsavedTables(): [name: string, entries: [string, unknown][]][] {
  return [...allKept()].filter(([name, entries]) => !notWriting.has(name) && entries.some(isWritten))
}

// The form of a new record may have been opened, and nothing written into it.
function isWritten([, value]: [string, unknown]): boolean {
  return typeof value !== 'object' || value === null || Object.values(value).some((part) => part !== null)
}
