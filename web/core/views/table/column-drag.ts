import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ViewColumn } from '../../../../shared/core/views.ts'
import type { Column } from '../columns/column.ts'
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
    return combine(
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
          state.change({ columns: moved(columns, String(source.data.columnPath), column.path, side) })
        },
      }),
    )
  }, [element])

  return edge
}

/** The columns with one of them put before (0) or behind (1) another. The title stays first. */
export function moved(columns: readonly Column[], path: string, target: string, side: 0 | 1): ViewColumn[] {
  const others = columns.filter((column) => column.path !== path).map((column) => column.path)
  const at = Math.max(1, others.indexOf(target) + side)
  return [...others.slice(0, at), path, ...others.slice(at)].map((field) => ({ field }))
}
