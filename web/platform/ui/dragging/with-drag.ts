type DragParts = typeof import('./drag-parts.ts')

let here: DragParts | null = null
let coming: Promise<DragParts> | null = null

/**
 * Makes things draggable, or places to drop them, as an effect of a component: `begin` says how and gives what
 * ends it. The libraries are fetched when the first such thing has been drawn, for nobody drags what is not
 * there yet; without a connection things stay where they are, and the next that is drawn asks again.
 */
export function withDrag(begin: (parts: DragParts) => () => void): () => void {
  if (here) return begin(here)
  let isOver = false
  let end: (() => void) | undefined
  void fetchParts().then(
    (parts) => {
      if (!isOver) end = begin(parts)
    },
    () => undefined,
  )
  return () => {
    isOver = true
    end?.()
  }
}

function fetchParts(): Promise<DragParts> {
  coming ??= import('./drag-parts.ts').then(
    (parts) => {
      here = parts
      return parts
    },
    (error) => {
      coming = null
      throw error
    },
  )
  return coming
}
