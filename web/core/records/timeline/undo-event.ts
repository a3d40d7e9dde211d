import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { forgetWay } from '../../../platform/ui/ways-back.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import type { TakenBack } from './take-back.ts'

const back = lateCode(() => import('./take-back.ts'))
// Most of what is taken back goes back whole.
const why = lateCode(() => import('../../operations/say-left.ts'))

interface Change extends TakenBack {
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
    mutationFn: async (change: Change) => (await back.fetch()).takeBack(change),
    onMutate: ({ operationId }) => forgetWay(operationId),
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
