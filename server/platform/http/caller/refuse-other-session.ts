import { AppError } from '../../../../shared/platform/errors.ts'
import type { Caller } from './caller.ts'

/**
 * Refuses (unauthenticated) what a page asks that was opened by somebody else or for another workspace than
 * the session is now: all tabs of a browser share the cookie. A page says whom it believes to be in
 * `X-Kith-Acting: <workspace id>/<member id>`; who says nothing is taken as whom the session is.
 */
export function refuseOtherSession({ via, member }: Caller, acting: string | string[] | undefined): void {
  if (acting === undefined || via !== 'session' || member === null) return
  if (acting === `${member.workspace.id}/${member.id}`) return
  throw new AppError(
    'unauthenticated',
    'http.other-session',
    'This page was opened by somebody else, or for another workspace. Load it again.',
  )
}
