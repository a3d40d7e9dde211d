import { type RefObject, useEffect } from 'react'

const calmAfterMs = 120

/**
 * Marks a scroller `data-scrolling` while it is scrolled and the pointer rests, for styles to take what passes
 * below away from the pointer: rows that light up one after the other cost a sixth of every frame. A pointer that
 * moves, or is held down to choose a range, ends it at once.
 */
export function usePointerWhileScrolled(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isHeld = false
    const end = () => {
      clearTimeout(timer)
      timer = undefined
      element.removeAttribute('data-scrolling')
    }
    const scrolled = () => {
      if (isHeld) return
      if (timer === undefined) element.setAttribute('data-scrolling', '')
      clearTimeout(timer)
      timer = setTimeout(end, calmAfterMs)
    }
    // Browsers tell of a move that is none when something else comes below a pointer.
    const moved = ({ movementX, movementY }: PointerEvent) => {
      if (timer !== undefined && (movementX !== 0 || movementY !== 0)) end()
    }
    const held = () => {
      isHeld = true
      end()
    }
    const released = () => {
      isHeld = false
    }
    const leave = new AbortController()
    const { signal } = leave
    element.addEventListener('scroll', scrolled, { passive: true, signal })
    element.addEventListener('pointermove', moved, { passive: true, signal })
    element.addEventListener('pointerdown', held, { passive: true, signal })
    window.addEventListener('pointerup', released, { signal })
    window.addEventListener('pointercancel', released, { signal })
    return () => {
      leave.abort()
      end()
    }
  }, [scroller])
}
