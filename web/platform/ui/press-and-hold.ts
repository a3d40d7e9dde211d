import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'

/** How long a finger stays, and how far it may stray, to be held and not to tap or scroll. */
const holdMs = 450
const strayPx = 10

/** What a finger that is held on something does; the tap it ends with does nothing else. */
export function usePressAndHold(onHold: () => void) {
  const pressed = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null)
  const isHeld = useRef(false)
  const end = () => {
    if (pressed.current) clearTimeout(pressed.current.timer)
    pressed.current = null
  }
  useEffect(() => () => clearTimeout(pressed.current?.timer), [])
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      isHeld.current = false
      if (pointerType !== 'touch') return
      const timer = setTimeout(() => {
        isHeld.current = true
        pressed.current = null
        navigator.vibrate?.(10)
        onHold()
      }, holdMs)
      pressed.current = { timer, x, y }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = pressed.current
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > strayPx) end()
    },
    onPointerUp: end,
    onPointerCancel: end,
    // Browsers offer to open or copy what is held.
    onContextMenu: (event: MouseEvent) => {
      if (isHeld.current || pressed.current) event.preventDefault()
    },
    onClickCapture: (event: MouseEvent) => {
      if (!isHeld.current) return
      isHeld.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
