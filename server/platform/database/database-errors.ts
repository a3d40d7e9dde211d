import { AppError } from '../../../shared/platform/errors.ts'

/** What the driver tells about a failed statement, as far as it is used here. */
interface DatabaseError extends Error {
  code: string
  detail?: string
  constraint?: string
  column?: string
  statement?: string
}

/** Is it an error the database itself reported (with a SQLSTATE)? */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code)
  )
}

/** Two transactions stood in each other's way; running one again is right. */
export function isRetryable(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === '40001' || error.code === '40P01')
}

/** A table or column is gone: the statement was made from outdated definitions. */
export function isOutdatedDefinition(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === '42703' || error.code === '42P01')
}

/**
 * Turns what the caller can only wait out (database away, too slow, disk full) into AppErrors, and adds
 * the statement to the rest. Constraint violations pass through for whoever knows their meaning.
 */
export function translateDatabaseError(error: unknown, statement?: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const refusal = refusals.find((one) => one.matches(code, error.message))
  if (refusal) return new AppError(refusal.kind, refusal.code, refusal.message, { cause: error })
  if (statement !== undefined && isDatabaseError(error)) error.statement ??= statement
  return error
}

const refusals = [
  {
    matches: (code: string, message: string) =>
      ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code) ||
      /^(08|57P0)/.test(code) ||
      code === '53300' ||
      /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
        message,
      ),
    kind: 'unavailable',
    code: 'database.unavailable',
    message: 'The database does not answer at the moment. Nothing was lost; try again shortly.',
  },
  {
    matches: (code: string) => code === '57014',
    kind: 'unavailable',
    code: 'database.too-slow',
    message: 'This took too long and was stopped. Narrow the question or try again later.',
  },
  {
    matches: (code: string) => code === '53100' || code === '58030',
    kind: 'storage-full',
    code: 'database.storage-full',
    message: 'The disk is full, so nothing can be saved. Free some space, then try again.',
  },
] as const
