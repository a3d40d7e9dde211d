import { type ReactNode, useSyncExternalStore } from 'react'
import { changeSignal } from '../../platform/change-signal.ts'

export type ClashChoice = 'mine' | 'theirs'
/** `later`: neither yet. */
export type ClashAnswer = ClashChoice | 'later'

/** One thing two people saved differently. */
export interface ClashLine {
  key: string
  /** What it is. */
  name: ReactNode
  mine: ReactNode
  theirs: ReactNode
}

/** Two people saved the same thing, the other one first. */
export interface Clash {
  /** Id of the member; null where it is not known. */
  updatedBy: string | null
  updatedAt: string | null
  lines: readonly ClashLine[]
  /** Mine is to delete it; theirs, that it stays as it is now. */
  isRemoval?: boolean
}

interface Open extends Clash {
  settle: (answer: ClashAnswer) => void
}

// One after the other: an answer to one is none to the next.
let open: readonly Open[] = []
const { subscribe, announce } = changeSignal()

/** Shows who saved meanwhile and what differs, and waits for the person's answer. */
export function askWhose(clash: Clash): Promise<ClashAnswer> {
  return new Promise((settle) => {
    open = [...open, { ...clash, settle }]
    announce()
  })
}

/** The first question was answered; the next one is shown. */
export function settleClash(answer: ClashAnswer): void {
  const [answered, ...others] = open
  open = others
  announce()
  answered?.settle(answer)
}

/** The clash that waits for an answer. */
export function useClash(): Clash | null {
  return useSyncExternalStore(subscribe, () => open[0] ?? null)
}
