/**
 * Fetches code that is needed as soon as somebody reaches for it, once the browser has nothing else to do:
 * it is no part of the first load, and there when the connection is gone. A failure is left to the moment of use.
 */
export function whenIdle(fetchCode: () => Promise<unknown>): void {
  const start = () => void fetchCode().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5_000 })
  else setTimeout(start, 1_000)
}
