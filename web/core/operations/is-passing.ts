import { isApiError } from '../../platform/api/api-error.ts'

/** Nobody answers for a while, or asks to wait or to sign in again: the same question has an answer later. */
export function isPassing(error: unknown): boolean {
  if (!isApiError(error)) return false
  return error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 502
}
