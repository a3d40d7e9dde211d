import { stillForMs } from './waited.ts'

// By then the first page stands, on most connections; what is fetched here must not hold it up.
const afterMs = 3_000

/** Long enough that content is drawn and its first moments are over: for what is likely to be reached for at once. */
export const soonMs = 400

/**
 * Fetches code that is needed as soon as somebody reaches for it, once the first page is there, its records too, for
 * some seconds, and the browser has nothing else to do: so it is there when the connection is gone. What fails is
 * fetched when the line is back, or at the moment of use.
 */
export function whenIdle(fetchCode: () => Promise<unknown>, waitMs = afterMs): void {
  // Outside a browser, as in tests, nobody reaches for anything.
  if (!globalThis.document) return
  const start = () => void fetchCode().catch(() => window.addEventListener('online', start, { once: true }))
  const look = () => {
    const left = waitMs - stillForMs()
    if (left > 0) setTimeout(look, left)
    else 'requestIdleCallback' in globalThis ? requestIdleCallback(start) : start()
  }
  setTimeout(look, waitMs)
}
