import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { sessionQuery } from '../../session/session.ts'
import { type RoleEntry, rolesQuery } from '../members/member-requests.ts'
import { draftOf } from './role-draft.ts'
import { putRole } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

/** Saves a role for all who hold it, and offers to put it back as it was. */
export function useSaveRole(role: RoleEntry, onBack: (draft: RoleChange) => void) {
  const t = useTexts(roleTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const before = draftOf(role)
  const refresh = async (change: RoleChange) => {
    queries.setQueryData(rolesQuery.queryKey, (roles) =>
      roles?.map((one) => (one.key === role.key ? ({ ...one, ...change } as RoleEntry) : one)),
    )
    // One's own role decides what is offered everywhere.
    await Promise.all([
      queries.invalidateQueries({ queryKey: rolesQuery.queryKey }),
      queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ])
  }
  const undo = () =>
    putRole(role.key, before).then(
      () => {
        onBack(before)
        return refresh(before)
      },
      (error) => sayProblem(sentence(plainProblem(error))),
    )
  return useMutation({
    mutationFn: (draft: RoleChange) => putRole(role.key, draft),
    onSuccess: (_answer, draft) => {
      sayDone(t('saved', { name: draft.name }), () => void undo())
      return refresh(draft)
    },
    onError: (error) => sayProblem(sentence(plainProblem(error))),
  })
}
