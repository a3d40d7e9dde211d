import type { BatchResult } from '../../../../shared/core/records.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import { sayDone, showToast } from '../../../platform/ui/toast-store.ts'
import { isClash } from '../../records/edit/is-clash.ts'
import type { ManyWriter } from '../../records/edit/write-many.ts'
import type { useMovedWords } from './move-cards.ts'

/** Says how many cards were moved, or where the only one went, with the way back, and why others were not. */
export function tellMoved(
  { t, wayBack, sentence }: ReturnType<typeof useMovedWords>,
  column: string,
): ManyWriter['tell'] {
  return (edits, all, operationId) => {
    // What somebody else moved meanwhile is asked about by itself.
    const results: BatchResult[] = all.filter((result) => !isClash(result))
    const failed = results.flatMap((result) => (result.status === 'failed' ? [result.error] : []))
    const done = results.length - failed.length
    const undo = done === 0 ? undefined : wayBack(operationId)
    const [first] = failed
    if (first) {
      const why = sentence(new ApiError(422, first))
      const text = `${t('bulkPartly', { done, failed: failed.length })} ${why}`
      showToast({ text, tone: 'problem', undo })
    } else if (done > 0) {
      const [only] = edits.length === 1 ? edits : []
      const name = only?.record.title
      sayDone(name ? t('moved', { name, column }) : t('bulkChanged', { count: done }), undo)
    }
  }
}
