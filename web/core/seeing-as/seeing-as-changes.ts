import { useMutation } from '@tanstack/react-query'
import type { SeeAs, SessionState } from '../../../shared/core/session.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { askBeforeLeaving } from '../../platform/api/leave-page.ts'
import { request } from '../../platform/api/request.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'

/**
 * Begins to look as a role, as a new page: nothing that was read before may be shown now, and what stands on
 * the page of the role would be asked for again by somebody who may not read it.
 */
export function useBeginSeeingAs() {
  return useMutation({
    mutationFn: (body: SeeAs) =>
      askBeforeLeaving(() => request<SessionState>('/session/seeing-as', { method: 'POST', body }), '/'),
  })
}

/** Sees as oneself again, where the roles are, for that is where looking begins. */
export function useEndSeeingAs() {
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: () =>
      askBeforeLeaving(
        () => request<SessionState>('/session/seeing-as', { method: 'DELETE' }),
        '/settings/roles',
      ),
    onError: (error) => sayProblem(sentence(error)),
  })
}
