import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChangedObject } from '../../../../shared/core/metadata-contract.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { metadataQuery } from '../../metadata/metadata.ts'

/** A change of objects or fields; what is shown follows when it is done. Problems are the caller's to show. */
export function useObjectChange<Input, Answer = ChangedObject>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: ['metadata', 'changes'] })
      void queries.invalidateQueries({ queryKey: ['metadata', 'uses'] })
      void queries.invalidateQueries({ queryKey: ['layouts'] })
      void queries.invalidateQueries({ queryKey: ['views'] })
      await queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
    },
  })
}

/** The same for a change made from a menu, which has no place of its own to say what went wrong. */
export function useQuickObjectChange<Input>(change: (input: Input) => Promise<ChangedObject>) {
  const sentence = useErrorSentence()
  const made = useObjectChange(change)
  return (input: Input, onDone?: (changed: ChangedObject) => void) =>
    made.mutate(input, {
      onError: (error) => sayProblem(sentence(plainProblem(error))),
      ...(onDone && { onSuccess: onDone }),
    })
}
