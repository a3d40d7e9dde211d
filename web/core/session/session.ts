import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { SessionState, SignedIn } from '../../../shared/core/session.ts'
import { isOther, loadAnew, noteActing } from '../../platform/api/acting.ts'
import { noteLooking } from '../../platform/api/only-looking.ts'
import { request } from '../../platform/api/request.ts'
import { noteSessionEnd } from '../../platform/api/session-end.ts'
import { keepWritingOf } from '../../platform/kept-writing.ts'
import { isSamePerson, noteBack, noteElsewhere } from './elsewhere.ts'

/** Who sits at this browser. Everything else waits for the answer. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal, client }) => {
    const state = await request<SessionState>('/session', { signal })
    const before = client.getQueryData<SessionState>(['session'])
    if (state.state === 'signed-in') {
      if (before?.state === 'signed-in' && isOther(state)) {
        // Another tab changed the workspace, which is asked about; or signed somebody else in, for whom nothing
        // of this page is.
        if (isSamePerson(before, state) && state.workspace.id !== before.workspace.id)
          noteElsewhere(state.workspace)
        else loadAnew()
        return before
      }
      noteBack()
      noteActing(state)
      keepWritingOf(state.member.id)
      noteLooking(state.seesAs !== null)
    }
    if (before?.state !== 'signed-in' || state.state !== 'signed-out') return state
    // It ended under an open page, which stays as it is until its person signs in again in place.
    noteSessionEnd()
    return before
  },
  staleTime: 5 * 60_000,
  // Whoever comes back to a tab may have become somebody else in another one.
  refetchOnWindowFocus: 'always',
})

/** Given by `SignedIn`. */
export const SessionContext = createContext<SignedIn | null>(null)

/** The signed-in member with workspace, settings and role. Only inside `SignedIn`, as all of the shell is. */
export function useSession(): SignedIn {
  const session = use(SessionContext)
  if (session === null) throw new Error('A page of the shell was shown without a session.')
  return session
}

/** Does the signed-in member hold a verb (`module.verb`)? Only decides what is offered. */
export function useCan(): (permission: string) => boolean {
  const { role } = useSession()
  return (permission) => role.administrator === true || role.permissions.includes(permission)
}

/** May the member change what a verb opens? As `useCan`, and never while one only looks through a role's eyes. */
export function useMay(): (permission: string) => boolean {
  const can = useCan()
  const { seesAs } = useSession()
  return (permission) => seesAs === null && can(permission)
}

/** The zone in which this person reads times: their own, or the workspace's. Days of filters stay the workspace's. */
export function useTimeZone(): string {
  const { member, settings } = useSession()
  return member.timeZone ?? settings.timeZone
}
