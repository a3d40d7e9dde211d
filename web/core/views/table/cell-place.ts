import type { CSSProperties } from 'react'

/**
 * How wide a cell is and where it stays when its column is pinned. The place is for the style sheet to use once
 * the table was moved sideways: before that it would move the cell itself.
 */
export function cellPlace(width: number, left: number | undefined): CSSProperties {
  if (left === undefined) return { width }
  return { width, '--left': `${left}px` } as CSSProperties
}
