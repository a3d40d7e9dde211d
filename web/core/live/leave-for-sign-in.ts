import type { StreamEnd } from '../../../shared/core/history.ts'
import { leaveFor } from '../../platform/api/leave-page.ts'

/**
 * Goes to the sign-in page, which says why, and from there back to this one. As a new page: nothing that was
 * read stays in memory.
 */
export function leaveForSignIn(reason: StreamEnd['reason']): void {
  const { pathname, search } = window.location
  const isBack = reason !== 'member' && pathname !== '/'
  const asked = new URLSearchParams({ ended: reason, ...(isBack && { next: pathname + search }) })
  leaveFor(`/sign-in?${asked}`)
}
