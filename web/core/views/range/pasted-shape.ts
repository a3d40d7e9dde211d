import type { GridRange } from '../table/grid-cursor.ts'

/**
 * How many rows and columns a pasted block fills. One cell, or a block that fits the chosen cells several times, is
 * repeated until they are full; otherwise it is laid out once from their corner on.
 */
export function pastedShape(
  block: { rows: number; columns: number },
  chosen: GridRange,
): { rows: number; columns: number } {
  const rows = chosen.bottom - chosen.top + 1
  const columns = chosen.right - chosen.left + 1
  return {
    rows: rows % block.rows === 0 ? rows : block.rows,
    columns: columns % block.columns === 0 ? columns : block.columns,
  }
}
