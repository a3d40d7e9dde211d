import type { KeyboardEvent } from 'react'

/** A key listener that acts on Enter, except where the input method takes it. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    act()
  }
}
