import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { type PeekTarget, peekOf, peekTarget } from './peek-search.ts'

declare module '@tanstack/history' {
  interface HistoryState {
    /** The side panel was opened by the step to this entry: the way out is the step back. */
    peeked?: boolean
  }
}

export interface Peek {
  /** The record in the side panel; null while it is closed. */
  target: PeekTarget | null
  /** Opens a record beside the page; an open panel goes on to it without another step to go back. */
  open: (target: PeekTarget) => void
  close: () => void
  /** Opens, or closes where that record is shown already. */
  toggle: (target: PeekTarget) => void
}

/** The side panel: the address says which record is in it, so that a link has it and "back" closes it. */
export function usePeek(): Peek {
  const { peek } = useSearch({ from: '/shell' })
  const navigate = useNavigate()
  const { history } = useRouter()
  const target = peekTarget(peek)
  const isOwnStep = () => history.location.state.peeked === true

  function open(next: PeekTarget) {
    const isOpen = target !== null
    void navigate({
      to: '.',
      search: (before) => ({ ...before, peek: peekOf(next) }),
      state: { peeked: isOpen ? isOwnStep() : true },
      replace: isOpen,
      resetScroll: false,
    })
  }
  function close() {
    if (isOwnStep()) return history.back()
    void navigate({
      to: '.',
      search: ({ peek: _closed, ...before }) => before,
      replace: true,
      resetScroll: false,
    })
  }
  const toggle = (next: PeekTarget) => (target?.id === next.id ? close() : open(next))
  return { target, open, close, toggle }
}
