import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isUnreachable } from '../../../platform/api/api-error.ts'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { rememberWay, type WayBack } from '../../../platform/ui/ways-back.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import type { ToTakeBack } from './take-back.ts'
import type { UndoScene } from './tell-taken-back.ts'

const room = lateCode(() => import('./take-back-and-tell.ts'))

interface Change extends ToTakeBack {
  /** It is an undo that is taken back. */
  isRedo?: boolean
  /** What else is to be undone before the operations; there is no way forth again then. */
  before?: () => Promise<unknown>
  /** What is to be done once they are taken back, or refused. */
  after?: () => Promise<unknown>
  /** Nothing is said of what is taken back, only of what is not. */
  isQuiet?: boolean
}

/** Gives the way back from what one or several operations did; undefined where there was none. */
export type WayBackOf = (
  operationIds: string | readonly string[] | undefined,
  more?: Pick<Change, 'after'>,
) => WayBack | undefined

/** Takes back operations, or the part of one about a record; says what came of it, with the way forth again. */
export function useTakeBack() {
  const scene = useUndoScene()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: async (change: Change) => {
      const { takeBack, tellTakenBack } = await room.fetch()
      await change.before?.()
      const taken = await takeBack(change).finally(change.after)
      if (change.isQuiet && taken.failed === 0 && taken.stopped === null) return
      const mayGoOn = !change.isRedo && !change.before && !change.isQuiet && taken.again.length > 0
      const forth: Change = {
        operationIds: taken.again,
        isRedo: true,
        ...(change.after && { after: change.after }),
      }
      const again = mayGoOn ? { act: () => mutate(forth), operations: taken.again } : undefined
      await tellTakenBack(scene, taken, { isRedo: change.isRedo ?? false, again })
    },
    onError: (error, change) => {
      sayProblem(scene.refusal(error))
      // Nobody was there to take it back: the way is still there.
      if (isUnreachable(error) && !change.isRedo && !change.isQuiet)
        rememberWay({ operations: change.before ? [] : change.operationIds, act: () => mutate(change) })
    },
    // An operation may have been about records of any object.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['records'] }),
        queries.invalidateQueries({ queryKey: ['operations'] }),
      ]),
  })
  const wayBack: WayBackOf = (ids, more) => {
    if (ids === undefined || ids.length === 0) return undefined
    const operations = typeof ids === 'string' ? [ids] : ids
    return { operations, act: () => mutate({ operationIds: operations, ...more }) }
  }
  return { takeBack: mutate, wayBack, isPending }
}

function useUndoScene(): UndoScene {
  const refusal = useErrorSentence()
  const sentence = useDetailSentence()
  const label = useLabel()
  const language = useLanguage()
  const navigate = useNavigate()
  const { byId } = useMetadata()
  const showLog = (operation: string) => void navigate({ to: '/operations', search: { operation } })
  return { refusal, sentence, label, language, byId, showLog }
}
