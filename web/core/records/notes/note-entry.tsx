import { Button } from '@mantine/core'
import { IconDots, IconNote, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { htmlText } from '../../../../shared/core/fields/html-text.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useAgainWhenBack } from '../../../platform/api/session-back.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { hasHan } from '../../../platform/ui/han.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useMayDoOf } from '../../session/may-do.ts'
import { recordTexts } from '../record-texts.ts'
import { EntryTime } from '../timeline/entry-time.tsx'
import styles from '../timeline/timeline.module.css'
import { dropBegunNote, keepBegunNote, useBegunNote } from './begun-notes.ts'
import composer from './note-composer.module.css'
import { useNoteChanges } from './notes.ts'

interface Props {
  object: ObjectDefinition
  recordId: string
  note: RecordValues
  related: Related
}

/** A note: who wrote it, when, and what. */
export function NoteEntry({ object, recordId, note, related }: Props) {
  const t = useTexts(recordTexts)
  // What was typed and not saved is there again after a reload.
  const isBegun = useBegunNote(note.id) !== undefined
  const [isOpened, setEditing] = useState(false)
  const isEditing = isOpened || isBegun
  const author = note.createdBy === null ? t('system') : (related[note.createdBy]?.title ?? t('someone'))
  const text = htmlText(String(note.body ?? ''))
  return (
    <li className={styles.entry}>
      <span className={styles.sign}>
        <Icon of={IconNote} size={15} />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <span className={styles.text}>
            <b>
              <Name>{author}</Name>
            </b>
          </span>
          <NoteMenu
            object={object}
            recordId={recordId}
            note={note}
            onEdit={unlessLooking(() => setEditing(true))}
          />
          <EntryTime at={note.createdAt} />
        </div>
        {isEditing ? (
          <NoteEditor
            object={object}
            recordId={recordId}
            note={note}
            text={text}
            onClose={() => setEditing(false)}
          />
        ) : (
          <p className={styles.quote} lang={hasHan(text) ? 'zh' : undefined}>
            {text}
          </p>
        )}
      </div>
    </li>
  )
}

type MenuProps = Omit<Props, 'related'> & { onEdit: () => void }

function NoteMenu({ object, recordId, note, onEdit }: MenuProps) {
  const ui = useTexts(uiTexts)
  const { remove } = useNoteChanges(object, recordId)
  const mayDo = useMayDoOf('note')
  const [mayEdit, mayDelete] = [mayDo(note, 'update'), mayDo(note, 'delete')]
  if (!mayEdit && !mayDelete) return null
  return (
    <MenuOf
      label={ui('more')}
      width={160}
      target={
        <button type="button" className={styles.tool} aria-label={ui('more')}>
          <Icon of={IconDots} size={14} />
        </button>
      }
      groups={[
        {
          entries: [
            mayEdit && { text: ui('edit'), icon: IconPencil, act: onEdit },
            mayDelete && {
              text: ui('delete'),
              icon: IconTrash,
              isDangerous: true,
              act: () => remove.mutate(note),
            },
          ],
        },
      ]}
    />
  )
}

type EditorProps = Omit<Props, 'related'> & { text: string; onClose: () => void }

function NoteEditor({ object, recordId, note, text: old, onClose }: EditorProps) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const text = useBegunNote(note.id) ?? old
  const setText = (next: string) => keepBegunNote(note.id, next)
  const sentence = useErrorSentence()
  const { change } = useNoteChanges(object, recordId)
  const close = () => {
    dropBegunNote(note.id)
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
