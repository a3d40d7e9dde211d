import type { FocusEvent, MouseEvent } from 'react'
import { askPeekFocus } from '../../records/peek/peek-focus.ts'
import { usePeek } from '../../records/peek/use-peek.ts'
import { type Place, placeOf } from './board-focus.ts'

/** The side panel beside a board: Space looks, Ctrl+Enter goes on writing there; once open it shows the card one goes to. */
export function useBoardPeek(object: string) {
  const peek = usePeek()

  function onFocus(event: FocusEvent) {
    const place = placeOf(event.target)
    if (place && peek.target && peek.target.id !== place.id) peek.open({ object, id: place.id })
  }
  // With the panel open a card is looked at in it, not in place of the board.
  function onClickCapture(event: MouseEvent) {
    const place = placeOf(event.target)
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!place || !peek.target || !isPlain || !(event.target as Element).closest('a')) return
    event.preventDefault()
    peek.open({ object, id: place.id })
  }
  const commands: Record<string, (place: Place) => void> = {
    Space: ({ id }) => peek.toggle({ object, id }),
    'Mod+Enter': ({ id }) => {
      askPeekFocus()
      peek.open({ object, id })
    },
  }
  return { commands, onFocus, onClickCapture }
}
