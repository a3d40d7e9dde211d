import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { deleteRecord, restoreRecord } from '../../record-requests.ts'
import { dropRecords, refreshRecords } from '../record-cache.ts'
import { useRecordSentence } from '../record-sentence.ts'
import { recordTexts } from '../record-texts.ts'

/** Puts a record into the bin: gone at once, with the way back in the message. */
export function useDeleteRecord(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  const { wayBack } = useTakeBack()
  return useMutation({
    mutationFn: (record: RecordValues) => deleteRecord(object.name, record.id),
    onMutate: (record) => dropRecords(queries, object.name, new Set([record.id])),
    onSuccess: ({ operationId }, record) =>
      sayDone(t('deleted', { name: record.title }), wayBack(operationId)),
    onError: (error, _record, putBack) => {
      putBack?.()
      sayProblem(sentence(error))
    },
    onSettled: () => refreshRecords(queries, object.name),
  })
}

/** Takes a record out of the bin again. */
export function useRestoreRecord(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  return useMutation({
    mutationFn: (id: string) => restoreRecord(object.name, id),
    onSuccess: ({ record }) => sayDone(t('restored', { name: record.title })),
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => refreshRecords(queries, object.name),
  })
}
