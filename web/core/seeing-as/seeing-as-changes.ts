import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SeeAs, SessionState } from '../../../shared/core/session.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { enterState } from '../session/session-changes.ts'

/** Begins to look as a role; everything read before is forgotten, for it may not be shown now. */
export function useBeginSeeingAs() {
  const enter = useEnter()
  return useMutation({
    mutationFn: (body: SeeAs) => request<SessionState>('/session/seeing-as', { method: 'POST', body }),
    onSuccess: (state) => enter(state, '/'),
  })
}

/** Sees as oneself again, where the roles are, for that is where looking begins. */
export function useEndSeeingAs() {
  const enter = useEnter()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: () => request<SessionState>('/session/seeing-as', { method: 'DELETE' }),
    onSuccess: (state) => enter(state, '/settings/roles'),
    onError: (error) => sayProblem(sentence(error)),
  })
}

function useEnter() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (state: SessionState, to: '/' | '/settings/roles') => {
    enterState(queries, state)
    await navigate({ to })
  }
}
