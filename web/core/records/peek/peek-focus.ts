let isAsked = false

/** The panel that opens next is to be written in: it takes the focus, which otherwise stays in the list. */
export function askPeekFocus(): void {
  isAsked = true
  const panel = document.querySelector<HTMLElement>('[data-peek-panel]')
  if (!panel) return
  isAsked = false
  panel.focus({ preventScroll: true })
}

/** Was that asked of the panel that opens now? Told once. */
export function takesPeekFocus(): boolean {
  const asked = isAsked
  isAsked = false
  return asked
}
