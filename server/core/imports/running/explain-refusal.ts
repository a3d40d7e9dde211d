import type { AppError } from '../../../../shared/platform/errors.ts'
import { type ImportRow, noteProblem, type PartContext } from './import-row.ts'

/** Says a refusal at the columns its fields came from. */
export function explainRefusal(
  row: ImportRow,
  context: PartContext,
  error: Pick<AppError, 'code' | 'message' | 'params' | 'details'>,
): void {
  const details =
    error.details.length > 0
      ? error.details
      : [{ path: '', code: error.code, message: error.message, params: error.params }]
  for (const { path, code, message, params } of details) {
    const column = columnOf(context, path)
    const at = context.part.columns.find((one) => one.column === column)?.at
    const value = at === undefined ? null : (row.cells[at] ?? null)
    const problem = { code, message: message ?? error.message, params, value }
    noteProblem(row, context, { severity: 'error', column, ...problem })
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
