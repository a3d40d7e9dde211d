import { type RefObject, useEffect } from 'react'
import { withDrag } from './with-drag.ts'

/** An element scrolls while something is dragged near its edges. */
export function useScrollAtEdges(of: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = of.current
    if (!element) return
    return withDrag(({ autoScrollForElements }) => autoScrollForElements({ element }))
  }, [of])
}
