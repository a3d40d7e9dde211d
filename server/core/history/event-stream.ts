import type { LiveEvent, StreamEnd } from '../../../shared/core/history.ts'
import type { Context } from '../../platform/context.ts'
import type { FeedReader } from '../../platform/events/event-feed.ts'
import type { PositionedEvent } from '../../platform/events/read-events.ts'
import { visibleEvents } from './visible-events.ts'

interface StreamOptions {
  /** The last position the reader has; null: begins with what happens from now on. */
  after: number | null
  signal: AbortSignal
  /**
   * The reader's context, or why it has ended. `isDoubtful`: something happened that may have ended it, so it
   * is looked for right now; otherwise it may be a second old.
   */
  context(isDoubtful: boolean): Promise<Context | StreamEnd>
  /** What follows from each kind of event. */
  events: Context['events']
  /** How often, in milliseconds, a quiet stream shows that it is alive (15,000). */
  heartbeatMs?: number
}

/** Events read at once, and how far behind a reader may be before it is told to read everything anew. */
const limits = { batch: 200, behind: 1_000 }

/**
 * What happens, as server-sent events, to whoever may see it at that moment. Nothing is read before the
 * reader has taken what came before. One that is more than a thousand events behind gets one `behind`
 * instead of them all. Ends with the reader's session, key or membership, which it says (`ended`) before it
 * tells anything that came after, and with the process.
 */
export async function* eventStream(reader: FeedReader, options: StreamOptions): AsyncGenerator<string> {
  const { signal, heartbeatMs = 15_000 } = options
  let position = startOf(reader, options.after)
  yield `retry: 2000\nid: ${position}\n\n`
  while (!signal.aborted) {
    if (reader.position <= position) {
      await reader.changed(position, heartbeatMs, signal)
      if (signal.aborted) return
      if (reader.position <= position) yield `id: ${position}\n: alive\n\n`
    }
    const isBehind = reader.position - position > limits.behind
    const isNews = reader.position > position
    const events = isNews && !isBehind ? await reader.after(position, limits.batch) : []
    const ctx = await options.context(isBehind || events.some((event) => mayEndAccess(options.events, event)))
    if ('reason' in ctx) return yield `event: ended\ndata: ${JSON.stringify(ctx)}\n\n`
    if (isBehind) {
      position = reader.position
      yield `id: ${position}\nevent: behind\ndata: {}\n\n`
    } else if (isNews) {
      position = events.at(-1)?.position ?? reader.position
      const texts = (await visibleEvents(ctx, events)).map(message)
      yield `${texts.join('')}id: ${position}\n\n`
    }
  }
}

/** Keys, passwords, roles, members and teams: whatever decides who may listen, and to what. */
function mayEndAccess(known: Context['events'], { kind, objectId }: PositionedEvent): boolean {
  return known.get(kind)?.mayEndAccess === true || objectId === 'member' || objectId === 'team'
}

function startOf(reader: FeedReader, after: number | null): number {
  return after === null ? reader.position : Math.min(after, reader.position)
}

function message(event: PositionedEvent): string {
  const { id, kind, at, objectId, recordId, actorId, operationId, changes } = event
  const fields = kind === 'records.updated' && changes !== null ? { fields: Object.keys(changes) } : {}
  const told: LiveEvent = { id, kind, at, objectId, recordId, actorId, operationId, ...fields }
  return `id: ${event.position}\ndata: ${JSON.stringify(told)}\n\n`
}
