import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { Dialog } from './dialog.tsx'
import styles from './drawer.module.css'
import { uiTexts } from './ui-texts.ts'

interface Props {
  title: ReactNode
  onClose: () => void
  /** Its width, where it comes from the right; a phone gives it all it has. */
  size?: number
  /** From the right for what is long; from below for a few choices on a phone. */
  from?: 'right' | 'bottom'
  /** Stays in sight below what is scrolled. */
  foot?: ReactNode
  children: ReactNode
}

/**
 * What is too long for a dialog: as high as the page, with its title and what is done staying in sight. It takes
 * the focus and gives it back, and goes by Escape, a click beside it and its cross.
 */
export function Drawer({ title, onClose, size = 560, from = 'right', foot, children }: Props) {
  const ui = useTexts(uiTexts)
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      size={from === 'right' ? size : '100%'}
      xOffset={0}
      yOffset={0}
      withCloseButton
      closeButtonProps={{ 'aria-label': ui('close') }}
      transitionProps={{ transition: from === 'right' ? 'slide-left' : 'slide-up', duration: 160 }}
      classNames={{
        inner: styles[from] ?? '',
        content: styles.content ?? '',
        header: styles.header ?? '',
        body: styles.body ?? '',
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the page is read by arrows too */}
      <div className={styles.scrolled} tabIndex={0}>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </Dialog>
  )
}
