import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useFocusReturn } from './focus-return.ts'
import { useShortcut } from './keys/shortcuts.ts'
import { useIsPhone } from './row-height.ts'
import styles from './side-panel.module.css'

interface Props {
  label: string
  onClose: () => void
  /** Asked once, when it opens: is it to be written in at once, or does the focus stay where it is? */
  takesFocus?: () => boolean
  className?: string
  children: ReactNode
}

/**
 * Something beside the page one goes on working in. Escape closes it. On phones it is the page itself for as
 * long as it is there: it keeps the focus, and gives it back to what it was opened from.
 */
export function SidePanel({ label, onClose, takesFocus, className = '', children }: Props) {
  const isPhone = useIsPhone()
  const panel = useRef<HTMLElement>(null)
  const wants = useRef(takesFocus)
  useShortcut('Escape', onClose)
  useFocusReturn()
  useEffect(() => {
    const isAsked = wants.current?.() === true
    if (isPhone || isAsked) panel.current?.focus({ preventScroll: true })
  }, [isPhone])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!isPhone || event.defaultPrevented) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Tab') keepWithin(event)
  }
  return (
    <aside
      ref={panel}
      className={`${styles.panel} ${className}`}
      tabIndex={-1}
      aria-label={label}
      data-peek-panel
      {...(isPhone && { role: 'dialog', 'aria-modal': true })}
      onKeyDown={onKeyDown}
    >
      {children}
    </aside>
  )
}

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

// From the last one the way leads to the first, and back.
function keepWithin(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(reachable)].filter(
    (one) => one.tabIndex >= 0 && one.offsetParent !== null,
  )
  const [first, last] = [all[0], all.at(-1)]
  const { activeElement } = document
  const isAtEdge = event.shiftKey
    ? activeElement === first || activeElement === event.currentTarget
    : activeElement === last
  if (!isAtEdge) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}
