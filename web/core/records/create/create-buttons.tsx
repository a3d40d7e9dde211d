import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { keyLabel } from '../../../platform/ui/keys/key-label.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
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
  const others = [
    { text: t('createAnother'), keys: 'Mod+Shift+Enter', act: () => !isPending && onSubmit('another') },
    { text: ui('cancel'), act: onCancel },
  ]
  return (
    <div className={`${dialog.actions} ${dialog.staying}`}>
      {request.isQuick ? (
        <>
          <MenuOf label={ui('more')} position="top-end" groups={[{ entries: others }]} />
          <Button disabled={isPending} onClick={() => onSubmit('open')}>
            {t('createAndOpen')}
          </Button>
        </>
      ) : (
        <Button onClick={onCancel}>{ui('cancel')}</Button>
      )}
      <Button type="submit" variant="filled" loading={isPending} title={keyLabel('Mod+Enter')}>
        {t('create')}
      </Button>
    </div>
  )
}
