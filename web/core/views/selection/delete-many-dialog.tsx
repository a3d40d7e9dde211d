import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordCount, recordLimits } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { type BulkTarget, useBulkDelete } from '../../records/edit/bulk-changes.ts'
import { viewTexts } from '../view-texts.ts'
import { useReach } from './chosen.ts'
import { useChosenWords } from './chosen-words.ts'

interface Props {
  object: ObjectDefinition
  target: BulkTarget
  chosen: RecordCount
  /** The change is on its way: nothing is ticked any more. */
  onDone: () => void
  onClose: () => void
}

/** Deleting very many asks for their number, so that a slip of the hand does not do it. */
export function DeleteManyDialog({ object, target, chosen, onDone, onClose }: Props) {
  const t = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const remove = useBulkDelete(object)
  const reach = useReach(object, target, chosen)
  const words = useChosenWords(object, reach)
  const count = reach.exact ? reach.value : recordLimits.exactCount
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What is refused is said by the change itself.
    remove(target).catch(() => undefined)
    onDone()
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words.remove} size={400}>
      <form onSubmit={submit} className={dialog.form}>
        <p className={dialog.text}>{t('deleteManyWhy')}</p>
        <TextInput
          label={t('typeNumber', { count })}
          value={typed}
          inputMode="numeric"
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" color="red" disabled={typed.replace(/\D/g, '') !== String(count)}>
            {words.remove}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
