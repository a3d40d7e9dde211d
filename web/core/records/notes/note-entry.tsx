import { IconDots, IconNote, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { htmlText } from '../../../../shared/core/fields/html-text.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { hasHan } from '../../../platform/ui/han.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useMayDoOf } from '../../session/may-do.ts'
import { useQueuedEditOf } from '../edit/queued-edits.ts'
import { dropQueuedRemoval, useWaitsForRemoval } from '../edit/queued-removals.ts'
import { useRefusedEdits } from '../edit/refused-edits.ts'
import { WaitingSign } from '../edit/waiting-sign.tsx'
import { recordTexts } from '../record-texts.ts'
import { EntryTime } from '../timeline/entry-time.tsx'
import styles from '../timeline/timeline.module.css'
import { useBegunNote } from './begun-notes.ts'
import composer from './note-composer.module.css'
import { NoteEditor } from './note-editor.tsx'
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
  const ui = useTexts(uiTexts)
  // What was typed and not saved is there again after a reload.
  const isBegun = useBegunNote(note.id) !== undefined
  const [isOpened, setEditing] = useState(false)
  const isEditing = isOpened || isBegun
  const author = note.createdBy === null ? t('system') : (related[note.createdBy]?.title ?? t('someone'))
  const waiting = useQueuedEditOf(note.id)
  const refused = useRefusedEdits(note.id).get('body')
  const isToGo = useWaitsForRemoval(note.id)
  const text = htmlText(String(waiting?.values.body ?? note.body ?? ''))
  return (
    <li className={styles.entry}>
      <span className={styles.sign}>
        <Icon of={IconNote} size={15} />
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <span className={styles.text}>
            {t.rich('noteWritten', {
              who: (
                <b>
                  <Name>{author}</Name>
                </b>
              ),
            })}
          </span>
          {!isToGo && (
            <NoteMenu
              object={object}
              recordId={recordId}
              note={note}
              onEdit={unlessLooking(() => setEditing(true))}
            />
          )}
          <EntryTime at={note.createdAt} />
        </div>
        {isEditing ? (
          <NoteEditor
            object={object}
            recordId={recordId}
            note={note}
            text={refused ? htmlText(String(refused.value)) : text}
            onClose={() => setEditing(false)}
          />
        ) : (
          <p className={styles.quote} lang={hasHan(text) ? 'zh' : undefined}>
            {isToGo ? <del>{text}</del> : text} {(waiting || isToGo) && <WaitingSign />}
          </p>
        )}
        {isToGo && (
          <button type="button" className={composer.again} onClick={() => dropQueuedRemoval(note.id)}>
            {ui('undo')}
          </button>
        )}
        {refused && !isEditing && (
          <p className={composer.problem} role="alert">
            {refused.why}{' '}
            <button type="button" className={composer.again} onClick={() => setEditing(true)}>
              {ui('edit')}
            </button>
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
