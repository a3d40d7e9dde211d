import { useMutation } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord, RecordValues } from '../../../../shared/core/records.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { deleteRecord } from '../../record-requests.ts'
import { recordTexts } from '../record-texts.ts'
import { useAboutSettled, useRecordsAbout } from '../records-about.ts'

/** The files that belong to a record, newest first. */
export function useFiles(recordId: string) {
  return useRecordsAbout('file', recordId)
}

/** Puts files to a record and takes them away. */
export function useFileChanges(object: ObjectDefinition, recordId: string) {
  const t = useTexts(recordTexts)
  const settle = useAboutSettled('file', object.name, recordId)
  const { wayBack } = useTakeBack()
  const upload = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await send(object.name, recordId, file)
    },
    ...settle,
  })
  const remove = useMutation({
    mutationFn: (file: RecordValues) => deleteRecord('file', file.id),
    ...settle,
    onSuccess: ({ operationId }, file) =>
      sayDone(t('fileDeleted', { name: file.title }), wayBack(operationId)),
  })
  return { upload, remove }
}

function send(object: string, record: string, file: File): Promise<OneRecord> {
  const body = new FormData()
  // Parts before the file, so that the server knows what it is about when the content begins.
  body.set('object', object)
  body.set('record', record)
  body.set('file', file)
  return request('/files', { method: 'POST', body })
}
