let isLeaving = false
let held: Promise<void> | null = null

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

/**
 * Waits for the answer to what decides as whom one asks. What the page would ask for meanwhile, because the stream
 * tells of the change before its answer is here, waits too: until it is refused, or for ever when the page is left.
 */
export async function askBeforeLeaving<Answer>(ask: () => Promise<Answer>, address: string): Promise<Answer> {
  const asked = ask()
  let release = () => {}
  held = new Promise((resolve) => {
    release = resolve
  })
  try {
    const answer = await asked
    leaveFor(address)
    return answer
  } finally {
    held = null
    release()
  }
}

/** Settles when requests may be sent; never once the page only waits for the next one. null: now. */
export function mayRequest(): Promise<void> | null {
  if (isLeaving) return new Promise(() => {})
  return held?.then(() => mayRequest() ?? undefined) ?? null
}
