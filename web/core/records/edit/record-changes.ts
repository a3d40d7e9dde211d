import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { refreshSums } from '../../live/refresh-sums.ts'
import { useRecordSentence } from '../record-sentence.ts'
import { isUnsent } from './queued-edits.ts'
import type { RecordEdit } from './save-record.ts'
import { writeRecord } from './write-values.ts'

/** Saves values of a record (`writeRecord`). A refusal is said in the corner or left to `onRefused`. */
export function useSaveRecord(
  object: ObjectDefinition,
  onRefused?: (error: unknown, edit: RecordEdit) => void,
) {
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  return useMutation({
    mutationFn: (edit: RecordEdit) => writeRecord({ object, queries }, edit),
    onSuccess: (saved, { record, values }) => {
      refreshSums(queries, object, { written: Object.keys(values), before: record, saved })
    },
    onError: (error, edit) => {
      // It stays as written, with a clock, and goes by itself when somebody can take it.
      if (isUnsent(error)) return
      if (onRefused) return onRefused(error, edit)
      sayProblem(sentence(error))
    },
  })
}
