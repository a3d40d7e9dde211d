import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { createRecord, deleteRecord } from '../../record-requests.ts'
import { refreshRecords } from '../record-cache.ts'
import { recordTexts } from '../record-texts.ts'

/** Makes a record; lists show it, and it can be taken back. Problems are left to the form. */
export function useCreateRecord(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (values: Record<string, unknown>) => createRecord(object.name, values),
    onSuccess: ({ record, related }) => {
      queries.setQueryData(['records', object.name, 'one', record.id], { record, related })
      void refreshRecords(queries, object.name)
      sayDone(t('created', { name: record.title }), () => {
        void deleteRecord(object.name, record.id).then(() => refreshRecords(queries, object.name))
      })
    },
  })
}
