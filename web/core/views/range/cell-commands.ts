import type { GridCursor } from '../table/grid-cursor.ts'

/** What keys do with the chosen cells. */
export interface CellCommands {
  /** Gives the cells below the value of the uppermost. */
  fillDown: (at: GridCursor) => void
  /** Empties them. */
  clear: (at: GridCursor) => void
}
