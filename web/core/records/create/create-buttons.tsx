import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { keyLabel } from '../../../platform/ui/keys/key-label.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import type { CreateRequest } from '../../fields/input/new-record-part.ts'
import { recordTexts } from '../record-texts.ts'

/** Where one goes when the record is made: nowhere, to it, or on with another one. */
export type AfterCreate = 'stay' | 'open' | 'another'

interface Props {
  request: CreateRequest
  isPending: boolean
  onSubmit: (then: AfterCreate) => void
  onCancel: () => void
}

/** The ways to end the form of a new record. */
export function CreateButtons({ request, isPending, onSubmit, onCancel }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  return (
    <div className={`${dialog.actions} ${dialog.staying}`}>
      <Button {...(request.isQuick && { variant: 'subtle' })} onClick={onCancel}>
        {ui('cancel')}
      </Button>
      {request.isQuick && (
        <>
          <Button variant="subtle" disabled={isPending} onClick={() => onSubmit('another')}>
            {t('createAnother')}
          </Button>
          <Button disabled={isPending} onClick={() => onSubmit('open')}>
            {t('createAndOpen')}
          </Button>
        </>
      )}
      <Button type="submit" variant="filled" loading={isPending} title={keyLabel('Mod+Enter')}>
        {t('create')}
      </Button>
    </div>
  )
}
