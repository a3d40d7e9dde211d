import { Button } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { roleTexts } from './role-texts.ts'

interface Props {
  hasChanges: boolean
  /** They are wanted no more. */
  onLeave: () => void
}

/** Asks before a page with unsaved changes is left by a link; a page loaded anew keeps them (`useKeptForm`). */
export function LeaveDialog({ hasChanges, onLeave }: Props) {
  const t = useTexts(roleTexts)
  const blocker = useBlocker({
    shouldBlockFn: () => hasChanges,
    enableBeforeUnload: false,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const leave = () => {
    onLeave()
    blocker.proceed()
  }
  return (
    <Dialog opened onClose={blocker.reset} title={t('leaveTitle')} size={360}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('leaveWhy')}</p>
        <div className={dialog.actions}>
          <Button onClick={blocker.reset} data-autofocus>
            {t('stay')}
          </Button>
          <Button color="red" onClick={leave}>
            {t('leave')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
