/** Where a list that is worked from a text field stands when a key is pressed. */
export interface ListState {
  /** The marked entry. */
  at: number
  count: number
  typed: string
  /** The entries are those of what is typed, not of what was typed before. */
  isSettled: boolean
  /** Somebody put the mark where it is, on an entry they saw. */
  isPointedAt: boolean
  /** Enter was pressed and waits for the entries. */
  isHeld: boolean
}

export type ListAct =
  | { kind: 'mark'; at: number }
  | { kind: 'choose' }
  /** Enter belongs to what was typed, whose entries are not there yet. */
  | { kind: 'hold' }
  /** Enter is taken back. */
  | { kind: 'release' }
  | { kind: 'leave' }
  /** The key is the list's, and nothing is to be done. */
  | { kind: 'nothing' }

/** What a key does in a list; null: it is not the list's. */
export function listAct(key: string, state: ListState): ListAct | null {
  const { count, isHeld } = state
  const to = target(key, state.at, count)
  if (to !== null) return { kind: 'mark', at: to }
  if (key === 'Escape') return isHeld ? { kind: 'release' } : { kind: 'leave' }
  return key === 'Enter' ? enterAct(state) : null
}

function enterAct({ count, typed, isSettled, isPointedAt }: ListState): ListAct | null {
  if (isSettled || (isPointedAt && count > 0)) return count > 0 ? { kind: 'choose' } : null
  return typed.trim() === '' ? { kind: 'nothing' } : { kind: 'hold' }
}

function target(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  if (key === 'PageUp') return Math.max(0, at - 8)
  return null
}
