import { useCallback, useMemo, useState } from 'react'

/** The rows somebody has ticked. */
export interface Selection {
  ids: ReadonlySet<string>
  has: (id: string) => boolean
  toggle: (id: string) => void
  /** Ticks the given rows, in addition to those ticked. */
  add: (ids: readonly string[]) => void
  set: (ids: readonly string[]) => void
  clear: () => void
}

/** Ticked rows of one list; `scope` is what the list shows, and a change of it forgets them. */
export function useSelection(scope: string): Selection {
  const [state, setState] = useState({ scope, ids: new Set<string>() as ReadonlySet<string> })
  const ids = state.scope === scope ? state.ids : noIds

  const change = useCallback(
    (next: (before: ReadonlySet<string>) => Iterable<string>) =>
      setState((before) => ({ scope, ids: new Set(next(before.scope === scope ? before.ids : noIds)) })),
    [scope],
  )
  const toggle = useCallback((id: string) => change((before) => toggled(before, id)), [change])

  return useMemo(
    () => ({
      ids,
      has: (id) => ids.has(id),
      toggle,
      add: (more) => change((before) => [...before, ...more]),
      set: (exactly) => change(() => exactly),
      clear: () => change(() => []),
    }),
    [ids, toggle, change],
  )
}

const noIds: ReadonlySet<string> = new Set()

function toggled(before: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(before)
  if (!next.delete(id)) next.add(id)
  return next
}
