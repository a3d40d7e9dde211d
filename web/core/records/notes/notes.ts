import { useMutation, useQueryClient } from '@tanstack/react-query'
import { htmlText, textHtml } from '../../../../shared/core/fields/html-text.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord, RecordValues } from '../../../../shared/core/records.ts'
import { isUnreachable } from '../../../platform/api/api-error.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { useObject } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { deleteRecord } from '../../record-requests.ts'
import { makeRecord } from '../create/make-record.ts'
import { dropQueuedEdit, isUnsent } from '../edit/queued-edits.ts'
import { queueRemoval } from '../edit/queued-removals.ts'
import { writeRecord } from '../edit/write-values.ts'
import { recordTexts } from '../record-texts.ts'
import { useAboutSettled, useRecordsAbout } from '../records-about.ts'

/** The notes about a record, newest first. */
export function useNotes(recordId: string) {
  return useRecordsAbout('note', recordId)
}

/**
 * What can be done with notes about a record. Text is plain; it is kept as paragraphs. Without a network all of it
 * waits, with a clock; a note that somebody else changed meanwhile is asked about.
 */
export function useNoteChanges(object: ObjectDefinition, recordId: string) {
  const t = useTexts(recordTexts)
  const settle = useAboutSettled('note', object.name, recordId)
  const { wayBack } = useTakeBack()
  const change = useChange(settle.onSettled, (saved) => sayDone(t('noteSaved'), wayBack(saved.operationId)))
  const add = useMutation({
    mutationFn: (text: string) => {
      const values = { body: textHtml(text), about: [{ object: object.name, id: recordId }] }
      return makeRecord('note', values, recordId)
    },
    ...settle,
    // What waits is seen below, with a clock.
    onSuccess: (made) => made !== null && sayDone(t('noteSaved'), wayBack(made.operationId)),
  })
  const remove = useMutation({
    mutationFn: removeNote,
    ...settle,
    onSuccess: (operationId) => operationId !== null && sayDone(t('noteDeleted'), wayBack(operationId)),
  })
  return { add, change, remove }
}

function useChange(onSettled: () => Promise<unknown>, onSaved: (saved: OneRecord) => void) {
  const definition = useObject('note')
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ note, text }: { note: RecordValues; text: string }) => {
      if (!definition) return
      const edit = { record: note, values: { body: textHtml(text) } }
      await writeRecord({ object: definition, queries }, edit).then(onSaved, (error) => {
        // It waits, as written.
        if (!isUnsent(error)) throw error
      })
    },
    onSettled,
  })
}

/** Gives what takes it back; null: there was nobody to remove it, and it waits for that. */
async function removeNote(note: RecordValues): Promise<string | null> {
  try {
    return (await deleteRecord('note', note.id)).operationId
  } catch (error) {
    if (!isUnreachable(error)) throw error
    // What was written into it before is not wanted any more either.
    dropQueuedEdit(note.id)
    queueRemoval(note.id, { object: 'note', title: htmlText(String(note.body ?? '')), version: note.version })
    return null
  }
}
