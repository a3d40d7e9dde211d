import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { withDrag } from '../../../platform/ui/dragging/with-drag.ts'
import type { Column } from '../columns/column.ts'
import { moveColumn } from '../columns/move-column.ts'
import { orderedColumns } from '../columns/ordered-columns.ts'
import type { ListState } from '../list-state.ts'

interface Dragged {
  column: Column
  columns: Column[]
  state: ListState
}

/** Lets a column's head be dragged to another place. Gives the edge where a dragged one would land. */
export function useColumnDrag(element: RefObject<HTMLDivElement | null>, dragged: Dragged): Edge | null {
  const [edge, setEdge] = useState<Edge | null>(null)
  const latest = useRef(dragged)
  latest.current = dragged

  useEffect(() => {
    const head = element.current
    if (!head) return
    const path = () => latest.current.column.path
    return withDrag(({ combine, draggable, dropTargetForElements, attachClosestEdge, extractClosestEdge }) =>
      combine(
        draggable({
          element: head,
          canDrag: () => !latest.current.column.isTitle,
          getInitialData: () => ({ columnPath: path() }),
        }),
        dropTargetForElements({
          element: head,
          canDrop: ({ source }) =>
            typeof source.data.columnPath === 'string' && source.data.columnPath !== path(),
          getData: ({ input, element: target }) =>
            attachClosestEdge({}, { input, element: target, allowedEdges: ['left', 'right'] }),
          onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
          onDragLeave: () => setEdge(null),
          onDrop: ({ source, self }) => {
            setEdge(null)
            const { columns, state, column } = latest.current
            const side = extractClosestEdge(self.data) === 'left' ? 0 : 1
            const paths = moveColumn(columns, String(source.data.columnPath), column.path, side)
            state.change({ columns: orderedColumns(paths, state.columns) })
          },
        }),
      ),
    )
  }, [element])

  return edge
}
