import { useMutation } from '@tanstack/react-query'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { readOperation } from '../../operations/operation-requests.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'

/** Takes back one change of a history; asks first when it was part of something that changed further records. */
export function useUndoEvent(ask: (whole: OperationSummary) => void) {
  const sentence = useErrorSentence()
  const { takeBack, isPending } = useTakeBack()
  const look = useMutation({
    mutationFn: (event: HistoryEvent) => readOperation(event.operationId),
    onSuccess: (whole) => (whole.done > 1 ? ask(whole) : takeBack({ operationIds: [whole.id] })),
    onError: (error) => sayProblem(sentence(error)),
  })
  return { undo: look.mutate, takeBack, isPending: look.isPending || isPending }
}
