import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { withDrag } from '../dragging/with-drag.ts'

/** A place in one of several lists between which things may move. */
export interface Place {
  list: string
  at: number
}

interface Sortable extends Place {
  /** Things move only between lists of one kind. */
  kind: string
  /** Which way the list runs; down where it is not said. */
  axis?: 'x' | 'y'
  /** It is dragged wherever it is taken hold of, and has no handle. */
  isWhole?: boolean
  /** `to.at` is the place before which it is put, counted while it still stands where it was. */
  onMove: (from: Place, to: Place) => void
}

/**
 * Lets a row be put in another place, dragged by its handle or moved with the arrow keys while the handle
 * has the focus, unless that is disabled. `edge` says on which side of this row a dragged one would be put.
 */
export function useSortable<Row extends HTMLElement, Handle extends HTMLElement = HTMLButtonElement>(
  sortable: Sortable,
) {
  const row = useRef<Row>(null)
  const handle = useRef<Handle>(null)
  const [edge, setEdge] = useState<Edge>(null)
  const [isDragged, setDragged] = useState(false)
  const latest = useRef(sortable)
  latest.current = sortable

  useEffect(() => {
    const element = row.current
    const dragHandle = latest.current.isWhole ? element : handle.current
    if (!element || !dragHandle) return
    const endDropping = dropBeside(element, latest, setEdge)
    const endDragging = withDrag(({ draggable }) =>
      draggable({
        element,
        dragHandle,
        canDrag: () => !dragHandle.closest(':disabled'),
        getInitialData: () => ({ sorts: latest.current.kind, place: placeOf(latest.current) }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
    )
    return () => {
      endDropping()
      endDragging()
    }
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const { list, at, onMove } = latest.current
    if (event.key === 'ArrowUp') onMove({ list, at }, { list, at: Math.max(0, at - 1) })
    else if (event.key === 'ArrowDown') onMove({ list, at }, { list, at: at + 2 })
    else return
    event.preventDefault()
  }

  return { row, handle, edge, isDragged, onKeyDown }
}

type Edge = 'top' | 'bottom' | 'left' | 'right' | null

/** Lets rows of the same kind be dropped before or behind a row. */
function dropBeside(element: HTMLElement, latest: RefObject<Sortable>, setEdge: (edge: Edge) => void) {
  return withDrag(({ dropTargetForElements, attachClosestEdge, extractClosestEdge }) =>
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.sorts === latest.current.kind && source.element !== element,
      getData: ({ input }) =>
        attachClosestEdge(
          {},
          {
            element,
            input,
            allowedEdges: latest.current.axis === 'x' ? ['left', 'right'] : ['top', 'bottom'],
          },
        ),
      onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ self, source }) => {
        const side = extractClosestEdge(self.data)
        setEdge(null)
        const { list, at, onMove } = latest.current
        // Only useSortable puts a place into what is dragged.
        onMove(source.data.place as Place, { list, at: side === 'bottom' || side === 'right' ? at + 1 : at })
      },
    }),
  )
}

/** Lets things be dropped at the end of a list, also of an empty one. */
export function useListEnd<Element extends HTMLElement>(end: Sortable) {
  const element = useRef<Element>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(end)
  latest.current = end
  useEffect(() => {
    const place = element.current
    if (!place) return
    return withDrag(({ dropTargetForElements }) =>
      dropTargetForElements({
        element: place,
        canDrop: ({ source }) => source.data.sorts === latest.current.kind,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false)
          latest.current.onMove(source.data.place as Place, placeOf(latest.current))
        },
      }),
    )
  }, [])
  return { element, isOver }
}

function placeOf({ list, at }: Place): Place {
  return { list, at }
}
