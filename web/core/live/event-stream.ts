import type { StreamEnd } from '../../../shared/core/history.ts'

/** What a stream tells whoever listens. */
export type StreamNews =
  /** Something happened; the text says what. */
  | { kind: 'event'; text: string }
  /** The line stands; what happened before was told to nobody here. */
  | { kind: 'opened' }
  /** Too much happened at once to be told one by one. */
  | { kind: 'behind' }
  /** Signed out elsewhere, or no longer a member. */
  | { kind: 'ended'; reason: StreamEnd['reason'] }

const retryMs = 5_000

/** Listens to a stream of the server, and again after it broke, until it is closed. Gives what closes it. */
export function openEventStream(url: string, tell: (news: StreamNews) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stream = listen()

  function listen(): EventSource {
    const source = new EventSource(url)
    source.onmessage = (message) => tell({ kind: 'event', text: String(message.data) })
    source.onopen = () => tell({ kind: 'opened' })
    source.onerror = () => {
      // A browser tries again by itself after a broken line, but not after a refusal (a proxy without its server).
      if (source.readyState !== EventSource.CLOSED) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        stream = listen()
      }, retryMs)
    }
    source.addEventListener('behind', () => tell({ kind: 'behind' }))
    source.addEventListener('ended', (message) => {
      source.close()
      const { reason } = JSON.parse(String(message.data)) as StreamEnd
      tell({ kind: 'ended', reason })
    })
    return source
  }

  return () => {
    clearTimeout(timer)
    stream.close()
  }
}
