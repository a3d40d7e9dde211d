import { Button } from '@mantine/core'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { answerLeaving } from '../session/leaving-store.ts'
import { useSession } from '../session/session.ts'
import { leavingTexts } from './leaving-texts.ts'
import { useUnsavedLines } from './unsaved-lines.ts'

const shownAtMost = 8

/** Before somebody signs out or goes to another workspace: what they wrote and did not save, and what becomes of it. */
export function LeavingDialog() {
  const t = useTexts(leavingTexts)
  const { workspace } = useSession()
  const lines = useUnsavedLines()
  const stay = () => answerLeaving('stay')
  return (
    <Dialog opened onClose={stay} title={t('title')} size={480}>
      <div className={dialog.form}>
        <ul className={dialog.lines}>
          {lines.slice(0, shownAtMost).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only read, and may be alike
            <li key={at}>{line}</li>
          ))}
          {lines.length > shownAtMost && <li>{t('more', { count: lines.length - shownAtMost })}</li>}
        </ul>
        <p className={dialog.text}>{t('why', { workspace: workspace.name })}</p>
        <div className={dialog.actions}>
          <Button variant="subtle" color="red" onClick={() => answerLeaving('discard')}>
            {t('discard')}
          </Button>
          <Button onClick={() => answerLeaving('keep')}>{t('keep')}</Button>
          <Button variant="filled" onClick={stay} data-autofocus>
            {t('stay')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
