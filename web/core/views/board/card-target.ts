import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

/** What travels with a dragged card. */
export interface DraggedCard {
  card: RecordValues
  from: BoardColumn
}

/** Lets cards be dropped on an element that stands for a column. Tells whether one is over it. */
export function useCardTarget(
  element: RefObject<HTMLElement | null>,
  board: Board,
  column: BoardColumn,
): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef({ board, column })
  latest.current = { board, column }

  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => {
        const dragged = draggedCard(source.data)
        return dragged !== null && columnKey(dragged.from) !== columnKey(latest.current.column)
      },
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const dragged = draggedCard(source.data)
        if (!dragged) return
        latest.current.board.move({ record: dragged.card, from: dragged.from, to: latest.current.column })
      },
    })
  }, [element])

  return isOver
}

function draggedCard(data: Record<string | symbol, unknown>): DraggedCard | null {
  // Only board-card.tsx puts these two into what is dragged.
  return 'card' in data && 'from' in data ? (data as unknown as DraggedCard) : null
}
