import type { ImportCode } from '../../../shared/core/imports/sentences/en.ts'
import { englishSentence } from '../../../shared/core/imports/sentences/english-sentence.ts'
import { AppError } from '../../../shared/platform/errors.ts'

/** The ways a whole file is refused. */
type FileRefusal = Extract<
  ImportCode,
  | 'imports.file-empty'
  | 'imports.kind-unknown'
  | 'imports.excel-old'
  | 'imports.excel-binary'
  | 'imports.open-document'
  | 'imports.web-page'
  | 'imports.archive'
  | 'imports.document'
  | 'imports.workbook-broken'
  | 'imports.workbook-locked'
  | 'imports.workbook-too-large'
  | 'imports.workbook-entities'
  | 'imports.sheet-missing'
  | 'imports.json-unfinished'
>

/** Why a file cannot be read at all, as an error to throw. */
export function refusal(code: FileRefusal, params: Record<string, unknown> = {}, cause?: unknown): AppError {
  return new AppError('invalid', code, englishSentence(code, params), { params, cause })
}
