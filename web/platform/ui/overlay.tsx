import { FocusTrap, Portal, RemoveScroll } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFocusReturn } from './focus-return.ts'
import styles from './overlay.module.css'

interface Props {
  onClose: () => void
  label: string
  children: ReactNode
}

/** A layer above the page that takes the focus, closes on a click beside it, and gives the focus back. */
export function Overlay({ onClose, label, children }: Props) {
  useFocusReturn()
  return (
    <Portal>
      <RemoveScroll>
        <FocusTrap active>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too */}
          <div
            className={styles.scrim}
            role="dialog"
            aria-modal
            aria-label={label}
            onClick={(event) => event.target === event.currentTarget && onClose()}
          >
            {children}
          </div>
        </FocusTrap>
      </RemoveScroll>
    </Portal>
  )
}
