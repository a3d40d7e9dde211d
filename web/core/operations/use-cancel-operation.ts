import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { cancelOperation } from './operation-requests.ts'

/** Has an operation stop where it is. */
export function useCancelOperation() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: cancelOperation,
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }),
  })
}
