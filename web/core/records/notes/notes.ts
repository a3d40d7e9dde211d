import { useMutation } from '@tanstack/react-query'
import { textHtml } from '../../../../shared/core/fields/html-text.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { deleteRecord, restoreRecord, updateRecord } from '../../record-requests.ts'
import { makeRecord } from '../create/make-record.ts'
import { recordTexts } from '../record-texts.ts'
import { useAboutSettled, useRecordsAbout } from '../records-about.ts'

/** The notes about a record, newest first. */
export function useNotes(recordId: string) {
  return useRecordsAbout('note', recordId)
}

/** What can be done with notes about a record. Text is plain; it is kept as paragraphs. */
export function useNoteChanges(object: ObjectDefinition, recordId: string) {
  const t = useTexts(recordTexts)
  const settle = useAboutSettled('note', object.name, recordId)
  const restore = useMutation({ mutationFn: (id: string) => restoreRecord('note', id), ...settle })
  const add = useMutation({
    mutationFn: (text: string) => {
      const values = { body: textHtml(text), about: [{ object: object.name, id: recordId }] }
      return makeRecord('note', values, recordId)
    },
    ...settle,
  })
  const change = useMutation({
    mutationFn: ({ note, text }: { note: RecordValues; text: string }) =>
      updateRecord('note', note.id, { values: { body: textHtml(text) }, version: note.version }),
    onSettled: settle.onSettled,
  })
  const remove = useMutation({
    mutationFn: (note: RecordValues) => deleteRecord('note', note.id),
    ...settle,
    onSuccess: (_answer, note) => sayDone(t('noteDeleted'), () => restore.mutate(note.id)),
  })
  return { add, change, remove }
}
