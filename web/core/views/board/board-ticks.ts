import { useRef } from 'react'
import type { Selection } from '../selection/selection.ts'
import { idsBeside, type Place } from './board-focus.ts'

/** Ticks the card one is at; with Shift all of its column from the one ticked last. */
export function useTicks(selection: Selection) {
  const last = useRef('')

  function tick({ id }: Place) {
    last.current = id
    selection.toggle(id)
  }

  function tickUpTo(place: Place) {
    const ids = idsBeside(place)
    const [from = 0, to = 0] = [Math.max(0, ids.indexOf(last.current)), ids.indexOf(place.id)].sort(
      (a, b) => a - b,
    )
    selection.add(ids.slice(from, to + 1))
  }

  return { tick, tickUpTo }
}
