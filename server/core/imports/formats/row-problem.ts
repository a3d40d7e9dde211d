import type { RowProblem } from '../../../../shared/core/imports/table.ts'

/** Every way a row of a file can be odd, how grave it is, and its English sentence. */
const problems = {
  'imports.row-short': ['warning', 'This row has fewer values than the header has columns.'],
  'imports.row-long': [
    'error',
    'This row has more values than the header has columns. A value that contains the separator needs quotes around it.',
  ],
  'imports.row-too-large': ['error', 'This row is too long to read.'],
  'imports.cell-too-large': ['error', 'This value is too long.'],
  'imports.quote-not-closed': ['error', 'A quotation mark opens a value here and is never closed.'],
  'imports.quote-misplaced': [
    'warning',
    'A quotation mark ends before the value does; it was read as part of it.',
  ],
  'imports.undecodable': [
    'warning',
    'Some characters could not be read. The file may be in another encoding.',
  ],
  'imports.control-characters': ['warning', 'Characters that cannot be stored were left out.'],
  'imports.cell-error': ['warning', 'The spreadsheet shows an error here; it was read as empty.'],
  'imports.formula-not-computed': [
    'warning',
    'The formula here was saved without its result; it was read as empty. Open the file in a spreadsheet and save it.',
  ],
  'imports.date-unreadable': ['warning', 'This is not a date a calendar has; the number itself was read.'],
  'imports.column-unknown': ['warning', 'This row has a value under a name that earlier rows did not have.'],
  'imports.json-broken': ['error', 'This is not valid JSON.'],
  'imports.json-not-object': ['error', 'This is not an object with named values.'],
  'imports.card-broken': ['error', 'This line is not part of a contact.'],
  'imports.card-not-ended': ['warning', 'This contact has no END line.'],
} as const satisfies Record<string, readonly [RowProblem['severity'], string]>

export type RowProblemCode = keyof typeof problems

/** What is wrong, where: the line, and the column's name ('' for the whole row). */
export function rowProblem(
  code: RowProblemCode,
  line: number,
  more: { column?: string | undefined; params?: Record<string, unknown> } = {},
): RowProblem {
  const [severity, message] = problems[code]
  return { code, severity, line, path: more.column ?? '', message, params: more.params ?? {} }
}
