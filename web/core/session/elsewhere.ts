import { useSyncExternalStore } from 'react'
import type { SessionState, SessionWorkspace, SignedIn } from '../../../shared/core/session.ts'
import { noteSessionBegun, noteSessionEnd } from '../../platform/api/session-end.ts'
import { changeSignal } from '../../platform/change-signal.ts'

let elsewhere: SessionWorkspace | null = null
const { subscribe, announce } = changeSignal()

/** In another tab the same person went to another workspace: for this page it is as if the session were over. */
export function noteElsewhere(workspace: SessionWorkspace): void {
  if (elsewhere?.id === workspace.id) return
  elsewhere = workspace
  noteSessionEnd()
  announce()
}

/** The session is of this page's workspace again. */
export function noteBack(): void {
  if (elsewhere === null) return
  elsewhere = null
  noteSessionBegun()
  announce()
}

/** The workspace its person went to in another tab, while that is so. */
export function useElsewhere(): SessionWorkspace | null {
  return useSyncExternalStore(subscribe, () => elsewhere)
}

/** Is it the person of this page, who may come back to its workspace? */
export function isSamePerson(before: SignedIn, now: Extract<SessionState, { state: 'signed-in' }>): boolean {
  return (
    now.member.email === before.member.email && now.workspaces.some(({ id }) => id === before.workspace.id)
  )
}
