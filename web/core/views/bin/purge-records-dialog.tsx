import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { viewTexts } from '../view-texts.ts'
import { binTexts } from './bin-texts.ts'

interface Props {
  /** What one record is called. */
  name?: string
  count: number
  /** Are there notes and files about such records? */
  hasAttached: boolean
  onPurge: (withAttached: boolean) => void
  onClose: () => void
}

// Above this many it is confirmed by typing the number.
const confirmAbove = 100

/** What cannot be taken back is asked first; very many ask for their number. */
export function PurgeRecordsDialog({ name, count, hasAttached, onPurge, onClose }: Props) {
  const t = useTexts(binTexts)
  const ofViews = useTexts(viewTexts)
  const ui = useTexts(uiTexts)
  const [typed, setTyped] = useState('')
  const [withAttached, setWithAttached] = useState(false)
  const asksNumber = count > confirmAbove
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPurge(withAttached)
    onClose()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={name ? t('purgeNamed', { name }) : t('purgeTitle', { count })}
      size={400}
    >
      <form onSubmit={submit} className={dialog.form}>
        <p className={dialog.text}>{t('purgeWhy')}</p>
        {hasAttached && (
          <Checkbox
            checked={withAttached}
            onChange={(event) => setWithAttached(event.currentTarget.checked)}
            label={t('purgeAttached')}
            description={t('purgeAttachedWhy')}
          />
        )}
        {asksNumber && (
          <TextInput
            label={ofViews('typeNumber', { count })}
            value={typed}
            inputMode="numeric"
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
            autoComplete="off"
          />
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" color="red" disabled={asksNumber && typed.trim() !== String(count)}>
            {t('removeForGood')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
