import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells which children of a list that draws all of them are on the screen, first and last, whenever they are others;
 * `of` is what they are drawn from.
 */
export function useSeenChildren(
  list: RefObject<HTMLElement | null>,
  of: unknown,
  onSeen: (first: number, last: number) => void,
): void {
  const latest = useRef(onSeen)
  latest.current = onSeen
  // biome-ignore lint/correctness/useExhaustiveDependencies: others are drawn
  useEffect(() => {
    const element = list.current
    if (!element) return
    const seen = new Set<Element>()
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target)
        else seen.delete(target)
      }
      const places = [...element.children].flatMap((child, at) => (seen.has(child) ? [at] : []))
      const [first] = places
      if (first !== undefined) latest.current(first, places.at(-1) ?? first)
    })
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [list, of])
}
