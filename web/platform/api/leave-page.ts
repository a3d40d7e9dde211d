let isLeaving = false

/**
 * Goes to an address as a new page: nothing that was read stays in memory. Until the new one is here the old
 * one still runs, for somebody it was not made for; it asks for nothing any more (`request`).
 */
export function leaveFor(address: string): void {
  isLeaving = true
  // Come back to as it was left, it would wait for ever.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload())
  window.location.assign(address)
}

/** Is the page only waiting for the next one? */
export function isPageLeft(): boolean {
  return isLeaving
}
