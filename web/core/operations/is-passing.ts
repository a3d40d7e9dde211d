import { isApiError, isUnreachable } from '../../platform/api/api-error.ts'

/** Nobody answers for a while, or asks to wait or to sign in again: the same question has an answer later. */
export function isPassing(error: unknown): boolean {
  return isUnreachable(error) || (isApiError(error) && (error.status === 401 || error.status === 429))
}
