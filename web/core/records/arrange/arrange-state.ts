import { createContext, use } from 'react'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
import type { Arrangement } from './arrangement.ts'

/** The arrangement that is edited, and how. */
export interface ArrangeState {
  arrangement: Arrangement
  /** What was moved by a key is drawn anew elsewhere: `moved` finds it, and its handle has the focus again. */
  change: (arrangement: Arrangement, moved?: string) => void
  /** Moves a field; the focus goes along. */
  moveField: (from: Place, to: Place) => void
}

export const ArrangeStateContext = createContext<ArrangeState | null>(null)

export function useArrangeState(): ArrangeState {
  const state = use(ArrangeStateContext)
  if (state === null) throw new Error('A part of the arranging was shown outside of it.')
  return state
}
