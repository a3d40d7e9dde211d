import { AppError } from '../../../../shared/platform/errors.ts'

/** The Idempotency-Key of a request, or null without one. Refuses an empty, long or unprintable one. */
export function keyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  if (typeof header === 'string' && /^[\x21-\x7e]{1,200}$/.test(header)) return header
  throw new AppError(
    'malformed',
    'http.wrong-idempotency-key',
    'An Idempotency-Key has 1 to 200 printable characters without spaces.',
  )
}
