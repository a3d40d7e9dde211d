import type { StreamEnd } from '../../../shared/core/history.ts'
import { actingQuery } from '../../platform/api/acting.ts'

/** What a stream tells whoever listens. */
export type StreamNews =
  /** Something happened; the text says what, the position how far one has heard. */
  | { kind: 'event'; text: string; position: number }
  /** Too much happened at once to be told one by one. */
  | { kind: 'behind'; position: number }
  /** The server does not open it: a session that is over or another's, or a proxy without its server. */
  | { kind: 'refused' }
  /** Signed out elsewhere, or no longer a member. */
  | { kind: 'ended'; reason: StreamEnd['reason'] }

const retryMs = 5_000

/**
 * Listens to a stream of the server from a position on, and again from where it broke, until it is closed:
 * nothing is missed. Gives what closes it.
 */
export function openEventStream(url: string, after: number, tell: (news: StreamNews) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let position = after
  let stream = listen()

  function listen(): EventSource {
    const query = new URLSearchParams({ after: String(position), ...actingQuery() })
    const source = new EventSource(`${url}?${query}`)
    const heard = ({ lastEventId }: MessageEvent) => (position = Number(lastEventId))
    source.onmessage = (message) =>
      tell({ kind: 'event', text: String(message.data), position: heard(message) })
    source.onerror = () => {
      // A browser tries again by itself after a broken line, but not after a refusal (a proxy without its server).
      if (source.readyState !== EventSource.CLOSED) return
      tell({ kind: 'refused' })
      clearTimeout(timer)
      timer = setTimeout(() => {
        stream = listen()
      }, retryMs)
    }
    source.addEventListener('behind', (message) => tell({ kind: 'behind', position: heard(message) }))
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
