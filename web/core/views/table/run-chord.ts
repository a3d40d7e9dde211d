import { typedLetter } from '../../../platform/ui/keys/typed-letter.ts'
import { farKeys, type GridCursor, type GridSize, moveCursor } from './grid-cursor.ts'
import type { GridKeys } from './grid-keys.ts'

export type Command = (at: GridCursor) => void

export interface Acts {
  size: GridSize
  isWritable: (at: GridCursor) => boolean
  edit: (at: GridCursor, begins?: string) => void
  go: (to: GridCursor) => void
  commands: Readonly<Record<string, Command>>
  /** Is a key for something outside of the table? */
  isShortcut: (chord: string) => boolean
}

type Grid = Pick<GridKeys, 'cursor' | 'lines' | 'columns' | 'onHeadKey' | 'onFold' | 'onFar'>

const folds: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Enter', 'Space'])

/** Does what a key is for in a table; false when it is for nothing here. */
export function runChord(
  grid: Grid,
  acts: Acts,
  event: Parameters<typeof typedLetter>[0],
  chord: string,
): boolean {
  const { cursor, lines, columns } = grid
  const letter = typedLetter(event)
  const line = cursor ? lines[cursor.row] : undefined
  if (cursor && letter !== null && takesLetters(grid, acts, cursor)) {
    acts.edit(cursor, letter)
    return true
  }
  const head = cursor?.row === -1 ? columns[cursor.column] : undefined
  if (head && grid.onHeadKey(head, chord)) return true
  if (cursor && line?.kind === 'group' && folds.has(chord)) {
    grid.onFold(cursor.row)
    return true
  }
  const far = farKeys[chord]
  if (far && grid.onFar) {
    grid.onFar(far)
    return true
  }
  const to = moveCursor(cursor, chord, acts.size)
  const command = acts.commands[chord]
  if (to) acts.go(to)
  else if (cursor && command && (cursor.row >= 0 || chord === 'Escape')) command(cursor)
  // Whoever writes into what they may not write is told why, unless the letter is for something.
  else if (
    cursor &&
    letter !== null &&
    cursor.column > 0 &&
    line?.kind === 'record' &&
    !acts.isShortcut(chord)
  )
    acts.edit(cursor)
  else return false
  return true
}

/** Do letters begin to write here, and are no commands? */
export function takesLetters(
  { lines }: Pick<GridKeys, 'lines'>,
  acts: Pick<Acts, 'isWritable'>,
  at: GridCursor,
): boolean {
  return at.column > 0 && !at.isEditing && lines[at.row]?.kind === 'record' && acts.isWritable(at)
}
