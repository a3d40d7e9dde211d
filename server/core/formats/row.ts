import type { CellKind, RowProblem } from '../../../shared/core/imports/table.ts'

/** A value whose kind the file itself states. `text` is its plain form: 1054.5, true, 2016-10-20. */
export interface TypedCell {
  kind: Exclude<CellKind, 'text'>
  text: string
}

/** '' is no value. */
export type Cell = string | TypedCell

/**
 * Where to go on reading. `row` and `line` number what comes next; `byte` is a place in the file from
 * which it can be decoded, `chars` how much of the decoded text was already used. Formats that cannot
 * jump (xlsx) only look at `row`.
 */
export interface ResumePoint {
  row: number
  line: number
  byte: number
  chars: number
}

export interface Row {
  /** Counts the rows of data from 1. */
  number: number
  /** Physical line (xlsx: row of the sheet) on which it begins, from 1. */
  line: number
  /** At least one per column of the format; more where the file has more. */
  cells: Cell[]
  problems: RowProblem[]
  /** Where reading goes on after this row. Plain data, to be kept for a resume after a crash. */
  next: ResumePoint
}

export interface ReadOptions {
  /** Goes on where an earlier reading stopped. */
  from?: ResumePoint
  signal?: AbortSignal
  /** Where large workbooks may put what does not fit in memory. Default: the system's. */
  temporaryFolder?: string
}

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}
