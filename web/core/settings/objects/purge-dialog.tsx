import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { objectTexts } from './object-texts.ts'

interface Props {
  name: string
  why: string
  onClose: () => void
  onPurge: () => void
}

/** What cannot be taken back asks for the name of what goes, so that a slip of the hand does not do it. */
export function PurgeDialog({ name, why, onClose, onPurge }: Props) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPurge()
  }
  return (
    <Dialog opened onClose={onClose} title={t('purgeTitle', { name })} size={400}>
      <form onSubmit={submit} className={dialog.form}>
        <p className={dialog.text}>{why}</p>
        <TextInput
          label={t('typeName', { name })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
          autoComplete="off"
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" color="red" disabled={typed.trim() !== name.trim()}>
            {t('removeForGood')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
