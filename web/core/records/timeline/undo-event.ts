import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { untilEnded } from '../../operations/operation-queries.ts'
import { readOperation, undoOperation } from '../../operations/operation-requests.ts'
import { recordTexts } from '../record-texts.ts'

interface TakenBack {
  operationId: string
  /** Only what was done to this record. */
  recordId?: string | undefined
  /** It is an undo that is taken back. */
  isRedo?: boolean
}

/** Takes back an operation, or its part about one record; says when that is done, with the way forth again. */
export function useTakeBack() {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { mutate, isPending } = useMutation({
    mutationFn: takeBack,
    onSuccess: ({ id, failed }, { isRedo = false }) => {
      const back = isRedo ? undefined : () => mutate({ operationId: id, isRedo: true })
      if (failed === 0) return sayDone(t(isRedo ? 'changeRedone' : 'changeUndone'), back)
      showToast({ text: t('undoSkipped', { count: failed }), tone: 'problem', undo: back })
    },
    onError: (error) => sayProblem(sentence(error)),
    // An operation may have been about records of any object.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['records'] }),
        queries.invalidateQueries({ queryKey: ['operations'] }),
      ]),
  })
  return { takeBack: mutate, isPending }
}

async function takeBack({ operationId, recordId }: TakenBack): Promise<{ id: string; failed: number }> {
  const begun = await undoOperation(operationId, recordId)
  if (begun.status === 'done') return { id: begun.operationId, failed: begun.skipped.length }
  return untilEnded(begun.operationId)
}

/** Takes back one change of a history; asks first when it was part of something that changed further records. */
export function useUndoEvent(ask: (whole: OperationSummary) => void) {
  const sentence = useErrorSentence()
  const { takeBack, isPending } = useTakeBack()
  const look = useMutation({
    mutationFn: (event: HistoryEvent) => readOperation(event.operationId),
    onSuccess: (whole) => (whole.done > 1 ? ask(whole) : takeBack({ operationId: whole.id })),
    onError: (error) => sayProblem(sentence(error)),
  })
  return { undo: look.mutate, takeBack, isPending: look.isPending || isPending }
}
