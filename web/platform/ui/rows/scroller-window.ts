import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * What a scroller shows, in pixels: how high it is, and how far it was scrolled, in whole steps, so that not
 * every pixel draws anew.
 */
export function useScrollerWindow(scroller: RefObject<HTMLElement | null>, step: number) {
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  const [isLate, setLate] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more when the element is there
  useLayoutEffect(() => {
    const element = scroller.current
    // The ref of an element that stands around this is set after this effect, the first time.
    if (!element) return setLate(true)
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step
      const height = element.clientHeight
      setSeen((was) => (was.top === top && was.height === height ? was : { top, height }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, step, isLate])
  return seen
}
