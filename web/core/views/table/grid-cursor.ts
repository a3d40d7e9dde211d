/** A cell of a table by its place. */
export interface GridPlace {
  /** -1: the heads of the columns. */
  row: number
  column: number
}

/** Where the keyboard is in a table; `isEditing` when the cell is being written. */
export interface GridCursor extends GridPlace {
  isEditing: boolean
  /** What was typed on the cell and begins its new value. */
  begins?: string
  /** The opposite corner of the cells chosen together; absent: this one alone. */
  to?: GridPlace
}

/** Cells chosen together, edges included. */
export interface GridRange {
  top: number
  bottom: number
  left: number
  right: number
}

export interface GridSize {
  rows: number
  columns: number
  /** Rows that fit on the screen, for Page Up and Page Down. */
  page: number
}

/** The first or the last record of a list, read or not. */
export type FarEnd = 'first' | 'last'

/** Keys that go to an end of the whole list. */
export const farKeys: Readonly<Record<string, FarEnd>> = {
  'Mod+Home': 'first',
  'Mod+ArrowUp': 'first',
  'Mod+End': 'last',
  'Mod+ArrowDown': 'last',
}

const moves: Record<string, (place: GridPlace, size: GridSize) => Partial<GridPlace>> = {
  ArrowDown: ({ row }) => ({ row: row + 1 }),
  ArrowUp: ({ row }) => ({ row: row - 1 }),
  ArrowRight: ({ column }) => ({ column: column + 1 }),
  ArrowLeft: ({ column }) => ({ column: column - 1 }),
  PageDown: ({ row }, { page }) => ({ row: row + page }),
  PageUp: ({ row }, { page }) => ({ row: Math.max(0, row - page) }),
  Home: () => ({ column: 0 }),
  End: (_place, { columns }) => ({ column: columns - 1 }),
  'Mod+Home': () => ({ row: 0 }),
  'Mod+End': (_place, { rows }) => ({ row: rows - 1 }),
  'Mod+ArrowUp': () => ({ row: 0 }),
  'Mod+ArrowDown': (_place, { rows }) => ({ row: rows - 1 }),
  'Mod+ArrowLeft': () => ({ column: 0 }),
  'Mod+ArrowRight': (_place, { columns }) => ({ column: columns - 1 }),
  J: ({ row }) => ({ row: row + 1 }),
  K: ({ row }) => ({ row: Math.max(0, row - 1) }),
}

/** Where a key leads in a table, kept inside it; null for a key that does not move. Up from the first row are the heads. */
export function moveCursor(cursor: GridCursor | null, chord: string, size: GridSize): GridCursor | null {
  const extended = extendCursor(cursor, chord, size)
  if (extended) return extended
  const move = moves[chord]
  if (!move || size.rows === 0) return null
  if (cursor === null) return { row: 0, column: 0, isEditing: false }
  const next = { ...cursor, ...move(cursor, size) }
  return { row: clamp(next.row, size.rows, -1), column: clamp(next.column, size.columns), isEditing: false }
}

// As spreadsheets have it; letters with Shift are other commands.
const extending = /Shift\+(Arrow|Home|End|Page)/

// With Shift the chosen cells grow, and the cursor stays.
function extendCursor(cursor: GridCursor | null, chord: string, size: GridSize): GridCursor | null {
  const move = extending.test(chord) ? moves[chord.replace('Shift+', '')] : undefined
  if (!move || cursor === null || cursor.row < 0 || size.rows === 0) return null
  const from = cursor.to ?? cursor
  const next = { row: from.row, column: from.column, ...move(from, size) }
  return chooseTo(cursor, { row: clamp(next.row, size.rows), column: clamp(next.column, size.columns) })
}

/** The cells from the cursor to a place, chosen together. */
export function chooseTo(cursor: GridCursor, to: GridPlace): GridCursor {
  const { row, column } = cursor
  return { row, column, isEditing: false, to }
}

/** The cells chosen, or the one the cursor is on. */
export function rangeOf({ row, column, to }: GridCursor): GridRange {
  const end = to ?? { row, column }
  return {
    top: Math.min(row, end.row),
    bottom: Math.max(row, end.row),
    left: Math.min(column, end.column),
    right: Math.max(column, end.column),
  }
}

function clamp(value: number, count: number, least = 0): number {
  return Math.min(Math.max(least, value), count - 1)
}
