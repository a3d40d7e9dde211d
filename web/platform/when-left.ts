// A page that is loaded anew takes back what it left; by then it has begun to.
const graceMs = 3_000

/**
 * Calls back when another tab left something on the device, by a key that is meant, and did not take it back: it was
 * closed. One tab at a time, where the browser has locks (it has none for a site without TLS on another machine).
 */
export function whenLeft(isMeant: (key: string) => boolean, take: () => void): void {
  // Told to all tabs of a site but the one that writes.
  globalThis.window?.addEventListener?.('storage', ({ key, newValue }) => {
    if (key === null || newValue === null || !isMeant(key)) return
    setTimeout(() => {
      const { locks } = globalThis.navigator ?? {}
      if (locks) void locks.request('kith-left', take)
      else take()
    }, graceMs)
  })
}
