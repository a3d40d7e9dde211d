import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AcceptInvitation,
  FirstWorkspace,
  SecondFactor,
  SessionState,
  SignIn,
} from '../../../shared/core/session.ts'
import { noteActing } from '../../platform/api/acting.ts'
import { leaveFor } from '../../platform/api/leave-page.ts'
import { noteLooking } from '../../platform/api/only-looking.ts'
import { request } from '../../platform/api/request.ts'
import { noteSessionBegun } from '../../platform/api/session-end.ts'
import { keepWritingOf } from '../../platform/kept-writing.ts'
import { forgetShell } from '../../platform/pwa/worker.ts'
import { sessionQuery } from './session.ts'

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

/** Goes over to another workspace of the same person. Nothing read in the old one stays in memory. */
export function useSwitchWorkspace() {
  return useSessionChange((workspaceId: string) =>
    request<SessionState>('/session', { method: 'PATCH', body: { workspaceId } }),
  )
}

/**
 * Ends the session on this device and goes to the sign-in page, as a new page: nothing that was read stays in
 * memory, and nothing of the application on the device.
 */
export function useSignOut() {
  return useMutation({
    mutationFn: () => request<null>('/session', { method: 'DELETE' }),
    onSuccess: () => {
      keepWritingOf(null)
      forgetShell()
      leaveFor('/sign-in')
    },
  })
}

function useSessionChange<Input>(change: (input: Input) => Promise<SessionState>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: (state) => enterState(queries, state) })
}

/** What one person, workspace or role has read must never be shown to the next. */
export function enterState(queries: QueryClient, state: SessionState): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
  noteActing(state.state === 'signed-in' ? state : null)
  noteLooking(state.state === 'signed-in' && state.seesAs !== null)
  if (state.state === 'signed-in') keepWritingOf(state.member.id)
  // What was asked on the way out may have been refused after it.
  if (state.state === 'signed-in') noteSessionBegun()
  if (state.state === 'signed-out') keepWritingOf(null)
  queries.setQueryData(sessionQuery.queryKey, state)
}
