import { Button } from '@mantine/core'
import { IconNote } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { onlyLooks, stopsLooker, unlessLooking } from '../../../platform/api/only-looking.ts'
import { useAgainWhenBack } from '../../../platform/api/session-back.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Kbd } from '../../../platform/ui/keys/kbd.tsx'
import { useAction } from '../../actions/actions.ts'
import { useMayCreate } from '../../session/may-create.ts'
import { recordTexts } from '../record-texts.ts'
import { dropBegunNote, keepBegunNote, useBegunNote } from './begun-notes.ts'
import styles from './note-composer.module.css'
import { useNoteChanges } from './notes.ts'
import { WaitingNotes } from './waiting-notes.tsx'

/**
 * Where a note is written. What was typed stays until it is saved, also when saving fails or the page is left;
 * saved without a network it waits below, as it will read.
 */
export function NoteComposer({ object, recordId }: { object: ObjectDefinition; recordId: string }) {
  const t = useTexts(recordTexts)
  const area = useRef<HTMLTextAreaElement>(null)
  const text = useBegunNote(recordId) ?? ''
  const setText = (next: string) => {
    if (stopsLooker()) return
    if (next === '') dropBegunNote(recordId)
    else keepBegunNote(recordId, next)
  }
  const { add } = useNoteChanges(object, recordId)
  const mayWrite = useMayCreate('note')
  useAction(
    {
      id: 'note',
      text: t('actNote'),
      words: 'note',
      icon: IconNote,
      keys: 'W',
      act: unlessLooking(() => area.current?.focus()),
    },
    { when: mayWrite },
  )

  function save(event?: FormEvent) {
    event?.preventDefault()
    if (text.trim() === '') return
    add.mutate(text.trim(), { onSuccess: () => setText('') })
  }
  useAgainWhenBack(add.error, () => save())
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
    else if (event.key === 'Escape') area.current?.blur()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!mayWrite) return null
  return (
    <>
      <form className={styles.composer} onSubmit={save} data-open={text !== '' || undefined}>
        <textarea
          ref={area}
          className={styles.area}
          rows={1}
          value={text}
          placeholder={t('writeNote')}
          aria-label={t('writeNote')}
          readOnly={onlyLooks()}
          onClick={stopsLooker}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <div className={styles.actions}>
            {add.isError && <span className={styles.problem}>{t('couldNotSave')}</span>}
            <Kbd keys="Mod+Enter" />
            <Button type="submit" size="xs" variant="filled" loading={add.isPending}>
              {t('saveNote')}
            </Button>
          </div>
        )}
      </form>
      <WaitingNotes recordId={recordId} />
    </>
  )
}
