// By then the first page stands, on most connections; what is fetched here must not hold it up.
const afterMs = 3_000

/**
 * Fetches code that is needed as soon as somebody reaches for it, once the first page is there and the browser
 * has nothing else to do: so it is there when the connection is gone. What fails is fetched when the line is back, or
 * at the moment of use.
 */
export function whenIdle(fetchCode: () => Promise<unknown>): void {
  // Outside a browser, as in tests, nobody reaches for anything.
  if (!globalThis.document) return
  const start = () => void fetchCode().catch(() => window.addEventListener('online', start, { once: true }))
  setTimeout(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(start) : start()), afterMs)
}
