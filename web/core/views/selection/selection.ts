import { useCallback, useMemo, useState } from 'react'

/** The rows somebody has ticked. */
export interface Selection {
  ids: ReadonlySet<string>
  /** All the list finds, also what was not read yet; `ids` are then those that were read. */
  isEverything: boolean
  has: (id: string) => boolean
  toggle: (id: string) => void
  /** Ticks the given rows, in addition to those ticked. */
  add: (ids: readonly string[]) => void
  set: (ids: readonly string[]) => void
  setEverything: (read: readonly string[]) => void
  clear: () => void
}

interface Ticked {
  scope: string
  ids: ReadonlySet<string>
  isEverything: boolean
}

/** Ticked rows of one list; `scope` is what the list shows, and a change of it forgets them. */
export function useSelection(scope: string): Selection {
  const [state, setState] = useState<Ticked>({ scope, ids: noIds, isEverything: false })
  const isCurrent = state.scope === scope
  const ids = isCurrent ? state.ids : noIds
  const isEverything = isCurrent && state.isEverything

  const change = useCallback(
    (next: (before: ReadonlySet<string>) => Iterable<string>, everything = false) =>
      setState((before) => ({
        scope,
        ids: new Set(next(before.scope === scope ? before.ids : noIds)),
        isEverything: everything,
      })),
    [scope],
  )
  const toggle = useCallback((id: string) => change((before) => toggled(before, id)), [change])

  return useMemo(
    () => ({
      ids,
      isEverything,
      has: (id) => isEverything || ids.has(id),
      toggle,
      add: (more) => change((before) => [...before, ...more]),
      set: (exactly) => change(() => exactly),
      setEverything: (read) => change(() => read, true),
      clear: () => change(() => []),
    }),
    [ids, isEverything, toggle, change],
  )
}

const noIds: ReadonlySet<string> = new Set()

function toggled(before: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(before)
  if (!next.delete(id)) next.add(id)
  return next
}
