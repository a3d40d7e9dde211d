import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { withDrag } from '../../../platform/ui/dragging/with-drag.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

/** What travels with a dragged card. */
interface DraggedCard {
  card: RecordValues
  from: BoardColumn
  /** All that go along, the card among them. */
  ids: readonly string[]
}

/** Lets cards be dropped on an element that stands for a column. Gives the one that is over it. */
export function useCardTarget(
  element: RefObject<HTMLElement | null>,
  board: Board,
  column: BoardColumn,
): DraggedCard | null {
  const [over, setOver] = useState<DraggedCard | null>(null)
  const latest = useRef({ board, column })
  latest.current = { board, column }

  useEffect(() => {
    const lane = element.current
    if (!lane) return
    return withDrag(({ dropTargetForElements }) =>
      dropTargetForElements({
        element: lane,
        canDrop: ({ source }) => {
          const dragged = draggedCard(source.data)
          if (dragged === null || latest.current.column.isGone) return false
          // Several may stand in different columns, so that every one is another for some.
          return dragged.ids.length > 1 || columnKey(dragged.from) !== columnKey(latest.current.column)
        },
        onDragEnter: ({ source }) => setOver(draggedCard(source.data)),
        onDragLeave: () => setOver(null),
        onDrop: ({ source }) => {
          setOver(null)
          const dragged = draggedCard(source.data)
          if (!dragged) return
          const { board: on, column: to } = latest.current
          if (dragged.ids.length > 1) return on.moveMany(dragged.ids, to)
          on.move({ record: dragged.card, from: dragged.from, to })
        },
      }),
    )
  }, [element])

  return over
}

/** The card, with all that goes along, in what is dragged; null where that is something else. */
export function draggedCard(data: Record<string | symbol, unknown>): DraggedCard | null {
  // Only board-card.tsx puts these two into what is dragged.
  return 'card' in data && 'from' in data ? (data as unknown as DraggedCard) : null
}
