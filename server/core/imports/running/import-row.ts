import type { ColumnPlan, ImportPart, ImportProblem } from '../../../../shared/core/imports/import-plan.ts'

/** A row of the file on its way to a record. */
export interface ImportRow {
  line: number
  /** Texts by position. */
  cells: readonly string[]
  /** Wire values by API name, filled in by the steps. */
  values: Record<string, unknown>
  /** Links to records of the same object that may come later in the file. */
  postponed: { field: string; text: string; column: string }[]
  problems: ImportProblem[]
  /** What it became, or would have changed. */
  recordId?: string
  /** It was tried before and does not go in, so no options were added for it. */
  isRefused?: boolean
}

/** What the steps of one part know. */
export interface PartContext {
  /** Position of the part in its plan. */
  number: number
  part: ImportPart
}

/** Notes what is wrong with a cell; an error keeps the row from being imported. */
export function noteProblem(
  row: ImportRow,
  context: PartContext,
  problem: Pick<ImportProblem, 'severity' | 'code' | 'message' | 'params'> & {
    column: string
    value?: string | null
  },
): void {
  row.problems.push({ part: context.number, line: row.line, value: null, ...problem })
}

export function isImportable(row: ImportRow): boolean {
  return row.problems.every((problem) => problem.severity !== 'error')
}

/** The text of a row in a column, with what the plan says a text means put in its place. */
export function textOf(row: ImportRow, column: ColumnPlan): string {
  const text = (row.cells[column.at] ?? '').trim()
  if (column.values === undefined || !Object.hasOwn(column.values, text)) return text
  return column.values[text] ?? ''
}
