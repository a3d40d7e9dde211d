import { type RefObject, useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { takeLeft } from '../../records/page/last-left.ts'
import type { GridCursor } from './grid-cursor.ts'
import { idIn, type Line } from './line.ts'

/** Whoever comes back from a record goes on at its row. */
export function useReturn(
  object: ObjectDefinition,
  lines: readonly Line[],
  scroller: RefObject<HTMLElement | null>,
  setCursor: (cursor: GridCursor) => void,
  reveal: (row: number, options: { align: 'center' }) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the table comes, and never again
  useEffect(() => {
    const left = takeLeft(object.name)
    const row = left === null ? -1 : lines.findIndex((line) => idIn(line) === left)
    if (row === -1) return
    setCursor({ row, column: 0, isEditing: false })
    reveal(row, { align: 'center' })
    scroller.current?.focus({ preventScroll: true })
  }, [])
}
