import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SeeAs, SessionState } from '../../../shared/core/session.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { enterState } from '../session/session-changes.ts'

/** Begins to look as a role; everything read before is forgotten, for it may not be shown now. */
export function useBeginSeeingAs() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: SeeAs) => request<SessionState>('/session/seeing-as', { method: 'POST', body }),
    onSuccess: async (state) => {
      // Away first: the page of the role would ask again for what the role may not read.
      await navigate({ to: '/' })
      enterState(queries, state)
    },
  })
}

/** Sees as oneself again, where the roles are, for that is where looking begins. */
export function useEndSeeingAs() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: () => request<SessionState>('/session/seeing-as', { method: 'DELETE' }),
    onSuccess: (state) => {
      enterState(queries, state)
      return navigate({ to: '/settings/roles' })
    },
    onError: (error) => sayProblem(sentence(error)),
  })
}
