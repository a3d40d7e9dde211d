import type { AppError } from '../../../shared/platform/errors.ts'
import { type ImportRow, noteProblem, type PartContext } from './import-row.ts'

/** Says a refusal at the columns its fields came from. */
export function explainRefusal(
  row: ImportRow,
  context: PartContext,
  error: Pick<AppError, 'code' | 'message' | 'details'>,
): void {
  const details =
    error.details.length > 0 ? error.details : [{ path: '', code: error.code, message: error.message }]
  for (const { path, code, message } of details) {
    const column = columnOf(context, path)
    const at = context.part.columns.find((one) => one.column === column)?.at
    const value = at === undefined ? null : (row.cells[at] ?? null)
    noteProblem(row, context, { severity: 'error', column, code, message: message ?? error.message, value })
  }
}

/** The column a field's value came from; the field itself where none did. */
export function columnOf(context: PartContext, path: string): string {
  const field = path.split('.')[0]
  const found = context.part.columns.find(({ target }) => {
    if (target.kind === 'field') return target.path === path || target.path.split('.')[0] === field
    return target.kind === 'link' && target.field === field
  })
  return found?.column ?? path
}
