import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type {
  AcceptInvitation,
  FirstWorkspace,
  SecondFactor,
  SessionState,
  SignIn,
} from '../../../shared/core/session.ts'
import { noteActing } from '../../platform/api/acting.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { leaveFor } from '../../platform/api/leave-page.ts'
import { noteLooking } from '../../platform/api/only-looking.ts'
import { request } from '../../platform/api/request.ts'
import { noteSessionBegun } from '../../platform/api/session-end.ts'
import { discardWriting, keepWritingOf, leaveWriting } from '../../platform/kept-writing.ts'
import { forgetShell } from '../../platform/pwa/worker.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { askBeforeLeaving, unsavedTables } from './leaving-store.ts'
import { sessionQuery } from './session.ts'
import { tellSignOut } from './sign-out-told.ts'

/** Signs in with e-mail and password; the answer may ask for a second factor. */
export function useSignIn() {
  return useSessionChange((body: SignIn) => request<SessionState>('/session', { method: 'POST', body }))
}

/** Gives the code of the authenticator, or a recovery code. */
export function useSecondFactor() {
  return useSessionChange((body: SecondFactor) =>
    request<SessionState>('/session/second-factor', { method: 'POST', body }),
  )
}

/** Makes the first workspace of an installation and its administrator. */
export function useCreateFirstWorkspace() {
  return useSessionChange((body: FirstWorkspace) =>
    request<SessionState>('/workspaces', { method: 'POST', body }),
  )
}

export function useAcceptInvitation(token: string) {
  return useSessionChange((body: AcceptInvitation) =>
    request<SessionState>(`/invitations/${encodeURIComponent(token)}/acceptance`, { method: 'POST', body }),
  )
}

/** Asks for a mail with a link to set a new password; `isMailed` is false where the server sends no mail. */
export function useRequestReset() {
  return useMutation({
    mutationFn: (email: string) =>
      request<{ isMailed: boolean }>('/password-resets', { method: 'POST', body: { email } }),
  })
}

/** Sets a new password by the token of a link, and signs in. */
export function useResetPassword(token: string) {
  return useSessionChange((password: string) =>
    request<SessionState>(`/password-resets/${encodeURIComponent(token)}/password`, {
      method: 'POST',
      body: { password },
    }),
  )
}

/**
 * Goes over to another workspace of the same person, once they were asked about what they wrote and did not save.
 * Nothing read in the old one stays in memory.
 */
export function useSwitchWorkspace(): (workspaceId: string) => void {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return async (workspaceId) => {
    const choice = await askBeforeLeaving()
    if (choice === 'stay') return
    try {
      const state = await switchWorkspace(workspaceId)
      // Kept for the member of the workspace that is left, who finds it again there.
      if (choice === 'discard') discardWriting()
      enterState(queries, state)
      await navigate({ to: '/' })
    } catch (error) {
      sayProblem(sentence(error))
    }
  }
}

/** Makes another workspace that of the session, in all tabs. */
export function switchWorkspace(workspaceId: string): Promise<SessionState> {
  return request<SessionState>('/session', { method: 'PATCH', body: { workspaceId } })
}

/**
 * Ends the session on this device, in all its tabs, once its person was asked about what they wrote and did not save, and goes to
 * the sign-in page, as a new page: nothing that was read stays in memory, and nothing of the application on the
 * device.
 */
export function useSignOut(): () => void {
  const sentence = useErrorSentence()
  return async () => {
    const hasWritten = unsavedTables().length > 0
    const choice = await askBeforeLeaving()
    if (choice === 'stay') return
    try {
      await request<null>('/session', { method: 'DELETE' })
      // Of what was written in other tabs nobody was asked.
      tellSignOut({ keeps: choice === 'keep' || !hasWritten })
      if (choice === 'keep') leaveWriting()
      else keepWritingOf(null)
      forgetShell()
      leaveFor('/sign-in')
    } catch (error) {
      sayProblem(sentence(error))
    }
  }
}

function useSessionChange<Input>(change: (input: Input) => Promise<SessionState>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: (state) => enterState(queries, state) })
}

/** What one person, workspace or role has read must never be shown to the next. */
function enterState(queries: QueryClient, state: SessionState): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
  noteActing(state.state === 'signed-in' ? state : null)
  noteLooking(state.state === 'signed-in' && state.seesAs !== null)
  if (state.state === 'signed-in') keepWritingOf(state.member.id)
  // What was asked on the way out may have been refused after it.
  if (state.state === 'signed-in') noteSessionBegun()
  if (state.state === 'signed-out') keepWritingOf(null)
  queries.setQueryData(sessionQuery.queryKey, state)
}
