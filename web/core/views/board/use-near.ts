import { type RefObject, useEffect, useState } from 'react'

/**
 * Was an element once within a screen of what its parent, which scrolls, shows to either side? What it holds is
 * read from then on: of a board of sixty columns nobody looks at all.
 */
export function useNear(element: RefObject<HTMLElement | null>, isFromStart: boolean): boolean {
  const [isNear, setNear] = useState(isFromStart)
  useEffect(() => {
    if (isNear || !element.current) return
    const observer = new IntersectionObserver(
      (changes) => {
        if (changes.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { root: element.current.parentElement, rootMargin: '0px 100%' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, isNear])
  return isNear
}
