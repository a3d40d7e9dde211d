import { type RefObject, useLayoutEffect, useState } from 'react'

interface InSight {
  from: number
  to: number
  /** Pixels that stand for the rows above and below. */
  above: number
  below: number
}

// Rows drawn beyond the edges, so that scrolling by a notch shows no gap.
const spare = 12
const drawnAtMost = 150
const guess = 28

/**
 * Which rows of a long list of equal rows are drawn: the ones in sight and some around them. A list that is
 * short, or whose rows are not equal (`isEven` false), is drawn whole.
 */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { count, active, isEven }: { count: number; active: number; isEven: boolean },
): InSight {
  const [seen, setSeen] = useState({ top: 0, height: 360, row: guess })
  const isLong = isEven && count > drawnAtMost

  useLayoutEffect(() => {
    const element = list.current
    if (!element || !isLong) return
    const look = () => {
      const row = element.querySelector<HTMLElement>('[role="option"]')?.offsetHeight || guess
      setSeen({ top: element.scrollTop, height: element.clientHeight || 360, row })
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [list, isLong])

  // The marked row is kept in sight, also when the keys bring it there from far away.
  useLayoutEffect(() => {
    const element = list.current
    if (!element || !isLong) return
    const [top, height] = [element.scrollTop, element.clientHeight]
    const at = active * seen.row
    if (at < top) element.scrollTop = at
    else if (at + seen.row > top + height) element.scrollTop = at + seen.row - height
  }, [list, isLong, active, seen.row])

  if (!isLong) return { from: 0, to: count, above: 0, below: 0 }
  const from = Math.max(0, Math.min(Math.floor(seen.top / seen.row), count) - spare)
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / seen.row) + spare)
  return { from, to, above: from * seen.row, below: (count - to) * seen.row }
}
