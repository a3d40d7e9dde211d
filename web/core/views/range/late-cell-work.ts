import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'

/** The code that copies and changes cells, which is not there where a table is only looked at. */
export const lateCells = lateCode(() => import('./cell-work.ts'))

type CellWork = Awaited<ReturnType<typeof lateCells.fetch>>

/** Does something with it as soon as it is here. */
export function useCellWork(): (act: (work: CellWork) => unknown) => void {
  const sentence = useErrorSentence()
  return (act) =>
    void lateCells
      .fetch()
      .then(act)
      .catch((error) => sayProblem(sentence(error)))
}
