import { AppError } from '../../../shared/platform/errors.ts'

/** The refusal of a cursor that no list of imports gave. */
export function badCursor(): AppError {
  const message = 'This cursor is not one of this list. Begin again without it.'
  return new AppError('invalid', 'imports.cursor', message, {
    details: [{ path: 'cursor', code: 'imports.cursor' }],
  })
}
