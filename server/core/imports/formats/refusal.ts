import { AppError } from '../../../../shared/platform/errors.ts'

/** Every way a whole file is refused, with its English sentence. `{name}` is filled from the parameters. */
const refusals = {
  'imports.file-empty': 'This file is empty.',
  'imports.kind-unknown': 'This is not a table Kith can read. Send a CSV, Excel (.xlsx), vCard or JSON file.',
  'imports.excel-old':
    'This is an old Excel workbook (.xls) or one with a password. Open it in Excel, remove the password and save it as .xlsx.',
  'imports.excel-binary': 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  'imports.open-document': 'This is an OpenDocument spreadsheet. Open it and save it as .xlsx or CSV.',
  'imports.web-page':
    'This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or CSV.',
  'imports.archive': 'This is an archive. Unpack it and send the file inside.',
  'imports.document': 'This is a document, not a table. Save the table in it as .xlsx or CSV.',
  'imports.workbook-broken':
    'This workbook is damaged: {reason}. Open it in a spreadsheet and save it again.',
  'imports.workbook-locked': 'This workbook is encrypted. Remove the password and save it again.',
  'imports.workbook-too-large':
    'Unpacked, this workbook would be larger than is safe to read. Save the sheet as CSV and send that.',
  'imports.workbook-entities':
    'This workbook defines XML entities, which no spreadsheet does. It was not read.',
  'imports.sheet-missing': 'This workbook has no sheet named “{sheet}”.',
  'imports.json-unfinished':
    'The JSON object that begins on line {line} does not end, or is too large. Check the file from there on.',
} as const

export type FileRefusal = keyof typeof refusals

/** Why a file cannot be read at all, as an error to throw. */
export function refusal(code: FileRefusal, params: Record<string, unknown> = {}, cause?: unknown): AppError {
  const message = refusals[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
  return new AppError('invalid', code, message, { params, cause })
}
