import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { lateCode } from '../../../platform/late-code.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'

const late = lateCode(() => import('./cell-work.ts'))

type CellWork = Awaited<ReturnType<typeof late.fetch>>

/** Does something with the code that changes cells, which is not there where a table is only looked at. */
export function useCellWork(): (act: (work: CellWork) => unknown) => void {
  const sentence = useErrorSentence()
  return (act) =>
    void late
      .fetch()
      .then(act)
      .catch((error) => sayProblem(sentence(error)))
}
