import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { undoOperation } from './operation-requests.ts'
import { operationsTexts } from './operations-texts.ts'
import { useLeftSentence } from './problem-sentence.ts'

/** Takes an operation back, and says how that went. */
export function useUndoOperation() {
  const t = useTexts(operationsTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const whyLeft = useLeftSentence()
  return useMutation({
    mutationFn: ({ id }: { id: string; bringsBack: boolean }) => undoOperation(id),
    onSuccess: ({ status, undone, skipped }, { bringsBack }) => {
      if (status === 'running') return sayDone(t(bringsBack ? 'redoBegun' : 'undoBegun'))
      if (skipped.length === 0) return sayDone(t(bringsBack ? 'redoDone' : 'undoDone', { count: undone }))
      if (undone === 0 && skipped.length === 1) return sayProblem(whyLeft(skipped, 1))
      return sayProblem(t('undoLeft', { done: undone, left: skipped.length }))
    },
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['operations'] }),
        queries.invalidateQueries({ queryKey: ['records'] }),
      ]),
  })
}
