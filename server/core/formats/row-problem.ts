import type { ImportCode } from '../../../shared/core/imports/sentences/en.ts'
import { englishSentence } from '../../../shared/core/imports/sentences/english-sentence.ts'
import type { RowProblem } from '../../../shared/core/imports/table.ts'

/** Every way a row of a file can be odd, and how grave it is. */
const severities = {
  'imports.row-short': 'warning',
  'imports.row-long': 'error',
  'imports.row-too-large': 'error',
  'imports.cell-too-large': 'error',
  'imports.quote-not-closed': 'error',
  'imports.quote-misplaced': 'warning',
  'imports.undecodable': 'warning',
  'imports.control-characters': 'warning',
  'imports.cell-error': 'warning',
  'imports.formula-not-computed': 'warning',
  'imports.date-unreadable': 'warning',
  'imports.column-unknown': 'warning',
  'imports.json-broken': 'error',
  'imports.json-not-object': 'error',
  'imports.card-broken': 'error',
  'imports.card-not-ended': 'warning',
} as const satisfies Partial<Record<ImportCode, RowProblem['severity']>>

export type RowProblemCode = keyof typeof severities

/** What is wrong, where: the line, and the column's name ('' for the whole row). */
export function rowProblem(
  code: RowProblemCode,
  line: number,
  more: { column?: string | undefined; params?: Record<string, unknown> } = {},
): RowProblem {
  const params = more.params ?? {}
  const message = englishSentence(code, params)
  return { code, severity: severities[code], line, column: more.column ?? '', message, params }
}
