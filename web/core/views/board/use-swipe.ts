import { type TouchEvent, useRef } from 'react'

const leastPixels = 56

/** Tells of a finger drawn across, to one side and clearly not up or down: 1 to what comes next, -1 back. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const begun = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch, another] = [touches[0], touches[1]]
      begun.current = touch && !another ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, touch] = [begun.current, changedTouches[0]]
      begun.current = null
      if (!from || !touch) return
      const [across, along] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(across) < leastPixels || Math.abs(across) < 2 * Math.abs(along)) return
      onSwipe(across < 0 ? 1 : -1)
    },
    onTouchCancel: () => {
      begun.current = null
    },
  }
}
