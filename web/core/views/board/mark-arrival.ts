import { shownToast, subscribeToast } from '../../../platform/ui/toast-store.ts'
import { setArrival } from './arrival-store.ts'

// Long enough to be found by an eye that followed the pointer somewhere else.
const markedMs = 2_600
const acts = ['pointerdown', 'wheel'] as const
// A toast of two lines, and what keeps it apart from the card.
const toastHeight = 64
const toastWidth = 560
const apart = 8

const { style } = document.documentElement
const lift = '--toast-lift'

// The next one is said in its own place.
subscribeToast(() => {
  if (shownToast() === null) style.removeProperty(lift)
})

let timer: ReturnType<typeof setTimeout> | undefined

/** Marks cards for a moment in the column they came into, and brings it into sight, or its rail, or its tab. */
export function markArrival(ids: readonly string[], column: string): void {
  setArrival(() => ({ ids: new Set(ids), column, isFollowed: true }))
  clearTimeout(timer)
  timer = setTimeout(() => setArrival(() => null), markedMs)
  for (const act of acts) window.addEventListener(act, letGo, { capture: true, passive: true, once: true })
  const place = document.querySelector(`[data-lane="${CSS.escape(column)}"]`)
  place?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function letGo(): void {
  setArrival((arrival) => arrival && { ...arrival, isFollowed: false })
}

/** What is said in the corner stands above the cards that have just come, where it would cover them. */
export function liftToast(): void {
  // Once the column has scrolled and drawn them there.
  requestAnimationFrame(() => requestAnimationFrame(measure))
}

function measure(): void {
  const corner = document.querySelector('[data-toasts]')?.getBoundingClientRect()
  if (!corner) return
  const lifted = Number.parseFloat(style.getPropertyValue(lift)) || 0
  const foot = corner.bottom + lifted
  const covered = [...document.querySelectorAll(':is([data-card], [data-row])[data-arrived]')]
    .map((card) => card.getBoundingClientRect())
    .filter(
      ({ left, top, bottom }) => left < corner.left + toastWidth && top < foot && bottom > foot - toastHeight,
    )
  const highest = Math.min(...covered.map(({ top }) => top))
  if (covered.length === 0) style.removeProperty(lift)
  else style.setProperty(lift, `${Math.round(foot - highest + apart)}px`)
}
