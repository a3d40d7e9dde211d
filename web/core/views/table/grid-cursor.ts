/** Where the keyboard is in a table; `isEditing` when the cell is being written. */
export interface GridCursor {
  row: number
  column: number
  isEditing: boolean
}

export interface GridSize {
  rows: number
  columns: number
  /** Rows that fit on the screen, for Page Up and Page Down. */
  page: number
}

const moves: Record<string, (cursor: GridCursor, size: GridSize) => Partial<GridCursor>> = {
  ArrowDown: ({ row }) => ({ row: row + 1 }),
  ArrowUp: ({ row }) => ({ row: row - 1 }),
  ArrowRight: ({ column }) => ({ column: column + 1 }),
  ArrowLeft: ({ column }) => ({ column: column - 1 }),
  PageDown: ({ row }, { page }) => ({ row: row + page }),
  PageUp: ({ row }, { page }) => ({ row: row - page }),
  Home: () => ({ column: 0 }),
  End: (_cursor, { columns }) => ({ column: columns - 1 }),
  'Mod+Home': () => ({ row: 0 }),
  'Mod+End': (_cursor, { rows }) => ({ row: rows - 1 }),
  J: ({ row }) => ({ row: row + 1 }),
  K: ({ row }) => ({ row: row - 1 }),
}

/** Where a key leads in a table, kept inside it; null for a key that does not move. */
export function moveCursor(cursor: GridCursor | null, chord: string, size: GridSize): GridCursor | null {
  const move = moves[chord]
  if (!move || size.rows === 0) return null
  if (cursor === null) return { row: 0, column: 0, isEditing: false }
  const next = { ...cursor, ...move(cursor, size) }
  return {
    row: clamp(next.row, size.rows),
    column: clamp(next.column, size.columns),
    isEditing: false,
  }
}

/** The cell to go on with after Tab: the next one of the row, then the first of the next row. */
export function nextCell(cursor: GridCursor, step: 1 | -1, size: GridSize): GridCursor {
  const place = cursor.row * size.columns + cursor.column + step
  const inside = clamp(place, size.rows * size.columns)
  return { row: Math.floor(inside / size.columns), column: inside % size.columns, isEditing: false }
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), count - 1)
}
