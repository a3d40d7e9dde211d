import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { OperationProblem, OperationSummary } from '../../../../shared/core/operations.ts'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { untilEnded } from '../../operations/operation-queries.ts'
import { readOperation, readOperationProblems, undoOperation } from '../../operations/operation-requests.ts'
import { forgetChange } from '../edit/last-changes.ts'
import { recordTexts } from '../record-texts.ts'

// Most of what is taken back goes back whole.
const why = lateCode(() => import('../../operations/say-left.ts'))

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
  const detail = useDetailSentence()
  const label = useLabel()
  const { byId } = useMetadata()
  const { mutate, isPending } = useMutation({
    mutationFn: takeBack,
    onMutate: ({ operationId }) => forgetChange(operationId),
    onSuccess: async ({ id, failed, left, mayUndo }, { isRedo = false }) => {
      const back = isRedo || !mayUndo ? undefined : () => mutate({ operationId: id, isRedo: true })
      const way = { undo: back, isUndone: true }
      if (failed === 0)
        return showToast({ text: t(isRedo ? 'changeRedone' : 'changeUndone'), tone: 'done', ...way })
      const { sayLeft } = await why.fetch()
      const text = await sayLeft(left, failed, { sentence: detail, label, byId, language: t.language })
      showToast({ text, tone: 'problem', ...way })
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

interface Outcome {
  id: string
  failed: number
  /** Why, of the first hundred. */
  left: OperationProblem[]
  mayUndo: boolean
}

async function takeBack({ operationId, recordId }: TakenBack): Promise<Outcome> {
  const { operationId: id, status, skipped, mayUndo } = await undoOperation(operationId, recordId)
  if (status === 'done') return { id, failed: recordsOf(skipped), left: skipped, mayUndo }
  const ended = await untilEnded(id)
  const left = ended.failed === 0 ? [] : (await readOperationProblems(id)).problems
  return { id, failed: ended.failed, left, mayUndo: ended.mayUndo }
}

/** Of one record several things may be left, each with its reason. */
function recordsOf(left: readonly OperationProblem[]): number {
  return new Set(left.map(({ id, recordId }) => recordId ?? id)).size
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
