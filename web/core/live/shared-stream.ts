import type { StreamNews } from './event-stream.ts'

type Tell = (news: StreamNews) => void

/** joined: another tab holds the stream already, and says here what it hears. */
export type SharedNews = StreamNews | { kind: 'joined' }

/**
 * One stream for all tabs of a browser that are looked at: whoever holds the lock listens and tells the
 * others, and when it goes another takes over. Eight windows side by side would otherwise use up the six
 * connections a browser allows to a site, and the ninth request would wait for ever. Where a browser has no
 * locks (a site without TLS on another machine), each tab has a stream of its own.
 */
export function shareStream(
  name: string,
  open: (tell: Tell) => () => void,
  tell: (news: SharedNews) => void,
): () => void {
  const locks = globalThis.navigator?.locks
  if (!locks) return open(tell)
  const channel = new BroadcastChannel(name)
  channel.onmessage = (message: MessageEvent<StreamNews>) => tell(message.data)
  const leaving = new AbortController()

  function lead(): Promise<void> {
    const close = open((news) => {
      tell(news)
      if (!leaving.signal.aborted) channel.postMessage(news)
    })
    return new Promise((resolve) => {
      leaving.signal.addEventListener('abort', () => {
        close()
        resolve()
      })
    })
  }
  const wait = () => locks.request(name, { signal: leaving.signal }, () => lead())
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (leaving.signal.aborted) return undefined
      if (lock !== null) return lead()
      tell({ kind: 'joined' })
      // Not returned: this request ends, and another one waits in the line.
      void wait().catch(ignoreAbort)
      return undefined
    })
    .catch(ignoreAbort)

  return () => {
    leaving.abort()
    channel.close()
  }
}

// Leaving while one waits for the lock is told as an error.
function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
