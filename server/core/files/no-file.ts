import { AppError } from '../../../shared/platform/errors.ts'

/** The refusal of an upload without a file. */
export function noFile(): AppError {
  return new AppError('invalid', 'files.none', 'No file came with this upload. Choose one, then try again.', {
    details: [{ path: 'file', code: 'files.none' }],
  })
}
