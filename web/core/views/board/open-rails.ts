import { useCallback, useState } from 'react'
import { isFolded, withFold } from './arranged-columns.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

// Kept while the page is: who comes back from a record of an opened column finds its card again.
const turned = new Map<string, ReadonlySet<string>>()

/**
 * Which columns are narrow rails. Folding an open one is a change of the view, which can be kept in it; to
 * look into a closed one for a while is not, nor is a rail that opens as long as a card is held over it.
 */
export function useRails({ state, allColumns }: Board) {
  const { name } = state.object
  const [others, setOthers] = useState<ReadonlySet<string>>(() => turned.get(name) ?? none)
  const [held, setHeld] = useState<ReadonlySet<string>>(none)
  const isRail = (column: BoardColumn) => {
    const key = columnKey(column)
    return !held.has(key) && isFolded(state.board, column) !== others.has(key)
  }
  function toggle(column: BoardColumn): void {
    if (column.end === null) {
      const folded = !isFolded(state.board, column)
      state.change({
        board: withFold(state.board, allColumns, { column, folded, view: state.view?.board }),
      })
      return
    }
    const next = new Set(turned.get(name) ?? none)
    const key = columnKey(column)
    if (!next.delete(key)) next.add(key)
    turned.set(name, next)
    setOthers(next)
  }
  const hold = useCallback(
    (column: BoardColumn) => setHeld((before) => new Set([...before, columnKey(column)])),
    [],
  )
  const closeHeld = useCallback(() => setHeld(none), [])
  return { isRail, toggle, hold, closeHeld }
}

const none: ReadonlySet<string> = new Set()
