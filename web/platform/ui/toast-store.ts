import { useSyncExternalStore } from 'react'
import { changeSignal } from '../change-signal.ts'
import { rememberWay, type WayBack } from './ways-back.ts'

interface Toast {
  text: string
  /** done: something happened; problem: something did not, and why. */
  tone: 'done' | 'problem'
  /** Takes back what was done. Offered as a button and as the key Z. */
  undo?: WayBack | undefined
  /** What was done was itself an undo: the way back from it is called doing it again. */
  isUndone?: boolean
  /** Where more is said of it. */
  more?: { text: string; act: () => void } | undefined
}

interface ShownToast extends Toast {
  id: number
}

let shown: ShownToast | null = null
let lastId = 0
let timer: ReturnType<typeof setTimeout> | undefined
const { subscribe, announce } = changeSignal()

/** Hears when the corner says something else, or nothing more. */
export const subscribeToast = subscribe

/** Says one thing in the corner. A new one replaces the old; with an undo it stays ten seconds, else six. */
export function showToast(toast: Toast): void {
  if (toast.undo && !toast.isUndone) rememberWay(toast.undo)
  lastId += 1
  shown = { ...toast, id: lastId }
  restartTimer()
  announce()
}

/** Says what was done and offers to take it back. */
export function sayDone(text: string, undo?: WayBack): void {
  showToast({ text, tone: 'done', undo })
}

/** Says what did not work. */
export function sayProblem(text: string): void {
  showToast({ text, tone: 'problem' })
}

export function hideToast(): void {
  clearTimeout(timer)
  shown = null
  announce()
}

/** Stops the clock while somebody reads or reaches for the button. */
export function holdToast(): void {
  clearTimeout(timer)
}

export function restartTimer(): void {
  clearTimeout(timer)
  timer = setTimeout(hideToast, shown?.undo || shown?.more ? 10_000 : 6_000)
}

/** What the corner says now. */
export function shownToast(): ShownToast | null {
  return shown
}

export function useToast(): ShownToast | null {
  return useSyncExternalStore(subscribe, shownToast)
}
