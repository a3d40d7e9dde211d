import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** Keeps the focus of a table where its keys are taken: in the field for letters while they write, else in itself. */
export function useKeyFocus(scroller: RefObject<HTMLElement | null>, takesLetters: boolean) {
  const catcher = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const [from, to] = takesLetters
      ? [scroller.current, catcher.current]
      : [catcher.current, scroller.current]
    if (from !== null && document.activeElement === from) to?.focus({ preventScroll: true })
  }, [takesLetters, scroller])
  const onFocus = ({ target }: FocusEvent) => {
    if (takesLetters && target === scroller.current) catcher.current?.focus({ preventScroll: true })
  }
  return { catcher, onFocus }
}
