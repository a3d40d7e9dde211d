import { Button } from '@mantine/core'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useAgainWhenBack } from '../../../platform/api/session-back.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { dropRefusedEdit } from '../edit/refused-edits.ts'
import { recordTexts } from '../record-texts.ts'
import { dropBegunNote, keepBegunNote, useBegunNote } from './begun-notes.ts'
import composer from './note-composer.module.css'
import { useNoteChanges } from './notes.ts'

interface Props {
  object: ObjectDefinition
  recordId: string
  note: RecordValues
  text: string
  onClose: () => void
}

/** Where a note that is there is written anew. */
export function NoteEditor({ object, recordId, note, text: old, onClose }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const text = useBegunNote(note.id) ?? old
  const setText = (next: string) => keepBegunNote(note.id, next)
  const sentence = useErrorSentence()
  const { change } = useNoteChanges(object, recordId)
  const close = () => {
    dropBegunNote(note.id)
    // Refused before, it was either written anew now or given up.
    dropRefusedEdit(note.id, 'body')
    onClose()
  }
  const save = () => change.mutate({ note, text: text.trim() }, { onSuccess: close })
  useAgainWhenBack(change.error, save)
  return (
    <div className={composer.composer}>
      <textarea
        className={composer.area}
        value={text}
        aria-label={t('writeNote')}
        // biome-ignore lint/a11y/noAutofocus: the note was opened to be written
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <div className={composer.actions}>
        {change.error && (
          <span className={composer.problem} role="alert">
            {sentence(change.error)}
          </span>
        )}
        <Button size="xs" onClick={close}>
          {ui('cancel')}
        </Button>
        <Button
          size="xs"
          variant="filled"
          onClick={save}
          loading={change.isPending}
          disabled={text.trim() === ''}
        >
          {t('saveNote')}
        </Button>
      </div>
    </div>
  )
}
