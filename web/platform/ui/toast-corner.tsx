import { IconAlertCircle, IconCircleCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './keys/kbd.tsx'
import { useShortcut } from './keys/shortcuts.ts'
import styles from './toast-corner.module.css'
import { hideToast, holdToast, restartTimer, sayDone, useToast } from './toast-store.ts'
import { ToastText } from './toast-text.tsx'
import { uiTexts } from './ui-texts.ts'
import { forgetWay, takeLastWay, type WayBack } from './ways-back.ts'

/** The one place where the application reports what it did, with the way back. */
export function ToastCorner({ children }: { children?: ReactNode }) {
  const toast = useToast()
  const t = useTexts(uiTexts)
  const undo = toast?.undo
  const more = toast?.more
  useShortcut('Z', () => undo && goBack(undo), { when: undo !== undefined })
  const undoLast = () => {
    const way = takeLastWay()
    if (way) goBack(way)
    else sayDone(t('nothingToUndo'))
  }
  useShortcut('Mod+Z', undoLast, { says: t('undoLast'), isGlobal: true, isForPage: true })

  return (
    <div className={styles.corner} data-toasts>
      {children}
      <div role="status" aria-live="polite">
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: reading it only stops the clock
          <div
            key={toast.id}
            className={styles.toast}
            data-tone={toast.tone}
            onPointerEnter={holdToast}
            onPointerLeave={restartTimer}
            onFocus={holdToast}
            onBlur={restartTimer}
          >
            <Icon of={toast.tone === 'done' ? IconCircleCheck : IconAlertCircle} />
            <ToastText isOneLine={toast.tone === 'done' && (undo ?? more) !== undefined}>
              {toast.text}
            </ToastText>
            {undo && (
              <button type="button" className={styles.undo} onClick={() => goBack(undo)}>
                {t(toast.isUndone ? 'redo' : 'undo')}
                <Kbd keys="Z" />
              </button>
            )}
            {more && (
              <button type="button" className={styles.undo} onClick={() => closeAnd(more.act)}>
                {more.text}
              </button>
            )}
            <button type="button" className={styles.close} onClick={hideToast} aria-label={t('close')}>
              <Icon of={IconX} size={14} />
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

function goBack(way: WayBack): void {
  forgetWay(way)
  closeAnd(way.act)
}

function closeAnd(act: () => void): void {
  hideToast()
  act()
}
