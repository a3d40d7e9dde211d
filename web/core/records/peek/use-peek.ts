import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { type PeekTarget, peekOf, peekTarget, readPeekSearch } from './peek-search.ts'

declare module '@tanstack/history' {
  interface HistoryState {
    /** So many steps to this entry were made by the side panel: the way out is that many steps back. */
    peekSteps?: number
  }
}

interface Peek {
  /** The record in the side panel; null while it is closed. */
  target: PeekTarget | null
  /**
   * Opens a record beside the page; an open panel goes on to it without another step to go back, but from a
   * record to one it names (`leads`) with one.
   */
  open: (target: PeekTarget, leads?: boolean) => void
  /** Back to the record it was opened from, where it came to this one from another. */
  back: (() => void) | null
  close: () => void
  /** Opens, or closes where that record is shown already. */
  toggle: (target: PeekTarget, leads?: boolean) => void
}

/** The side panel: the address says which record is in it, so that a link has it and "back" closes it. */
export function usePeek(): Peek {
  // What the frame does not read a list still tells of, so that it is here as it was written.
  const { peek } = readPeekSearch({ ...useSearch({ from: '/shell' }) })
  const navigate = useNavigate()
  const { history } = useRouter()
  const target = peekTarget(peek)
  const ownSteps = () => history.location.state.peekSteps ?? 0

  function open(next: PeekTarget, leads = false) {
    const isOpen = target !== null
    const isStep = !isOpen || (leads && ownSteps() > 0)
    void navigate({
      to: '.',
      search: (before) => ({ ...before, peek: peekOf(next) }),
      state: { peekSteps: isStep ? (isOpen ? ownSteps() : 0) + 1 : ownSteps() },
      replace: !isStep,
      resetScroll: false,
    })
  }
  function close() {
    const steps = ownSteps()
    if (steps > 0) return history.go(-steps)
    void navigate({
      to: '.',
      search: ({ peek: _closed, ...before }) => before,
      replace: true,
      resetScroll: false,
    })
  }
  const toggle = (next: PeekTarget, leads?: boolean) => (target?.id === next.id ? close() : open(next, leads))
  const back = target !== null && ownSteps() > 1 ? () => history.back() : null
  return { target, open, back, close, toggle }
}
