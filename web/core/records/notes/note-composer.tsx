import { Button } from '@mantine/core'
import { IconNote } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { onlyLooks, stopsLooker, unlessLooking } from '../../../platform/api/only-looking.ts'
import { useAgainWhenBack } from '../../../platform/api/session-back.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
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

  const problemId = useId()
  const problems = useFormProblems(add.error, ['body'])
  function save() {
    if (text.trim() === '' || add.isPending) return
    add.mutate(text.trim(), { onSuccess: () => setText('') })
  }
  const { form, problem, whole } = useCheckedForm({ error: add.error, problems, onSubmit: save })
  const wrong = problem('body') ?? whole
  useAgainWhenBack(add.error, save)
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
      <form {...form} className={styles.composer} data-open={text !== '' || undefined}>
        <textarea
          ref={area}
          name="body"
          required
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : problemId}
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
        {wrong !== null && (
          <p id={problemId} className={styles.problem} role="alert">
            <span>{t('couldNotSave')}</span> <span>{wrong}</span>
          </p>
        )}
        {text !== '' && (
          <div className={styles.actions}>
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
