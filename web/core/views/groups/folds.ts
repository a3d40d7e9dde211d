import { useState } from 'react'

/** Which groups of a table are folded: one by one, or all but some. */
export interface Folds {
  isFolded: (group: string) => boolean
  toggle: (group: string) => void
  foldAll: () => void
  unfoldAll: () => void
}

interface State {
  /** What they are folded of. */
  of: string
  isFolded: boolean
  except: ReadonlySet<string>
}

/** Folds of one grouping; of another nothing is folded. */
export function useFolds(of: string): Folds {
  const [kept, setKept] = useState<State>({ of, isFolded: false, except: none })
  const state = kept.of === of ? kept : { of, isFolded: false, except: none }
  return {
    isFolded: (group) => state.except.has(group) !== state.isFolded,
    toggle: (group) => setKept({ ...state, except: toggled(state.except, group) }),
    foldAll: () => setKept({ of, isFolded: true, except: none }),
    unfoldAll: () => setKept({ of, isFolded: false, except: none }),
  }
}

function toggled(groups: ReadonlySet<string>, group: string): ReadonlySet<string> {
  const next = new Set(groups)
  if (!next.delete(group)) next.add(group)
  return next
}

const none: ReadonlySet<string> = new Set()
