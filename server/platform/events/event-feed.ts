import type { WorkspaceDatabase } from '../database/database.ts'
import { workspaceDatabase } from '../database/database.ts'
import { type Listener, listen } from '../database/listener.ts'
import type { Pool } from '../database/pool.ts'
import { type Place, type RelayedNotice, relayedChannel } from './dispatcher.ts'
import { eventsAfter, lastPosition, type PositionedEvent } from './read-events.ts'

/** What many readers of one process share: one listening connection, and one read for all at a position. */
interface EventFeed {
  /** Joins the readers of a workspace. `leave` must be called in the end. */
  join(workspace: Place): Promise<FeedReader>
}

export interface FeedReader {
  /** Of the newest relayed event known here. */
  readonly position: number
  /** Events after a position, oldest first, about `limit` of them. */
  after(position: number, limit: number): Promise<readonly PositionedEvent[]>
  /** Settles when there is something after the position, after `ms`, or when the signal is aborted. */
  changed(position: number, ms: number, signal: AbortSignal): Promise<void>
  leave(): Promise<void>
}

/** A lost notice is made up for by a look at the position this often, in milliseconds. */
const lookEveryMs = 5_000
const keptReads = 50

const feeds = new WeakMap<Pool, Feed>()

/** The feed of a process's connections: it listens while it has readers. */
export function eventFeed(pool: Pool): EventFeed {
  const feed = feeds.get(pool) ?? new Feed(pool)
  feeds.set(pool, feed)
  return feed
}

class Feed implements EventFeed {
  readonly #pool: Pool
  readonly #channels = new Map<string, Channel>()
  #listener: Listener | null = null
  #readers = 0

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async join(workspace: Place): Promise<FeedReader> {
    this.#readers++
    this.#listener ??= listen(this.#pool, {
      channels: { [relayedChannel]: (payload) => this.#tell(JSON.parse(payload)) },
      // Whatever was relayed while nobody listened was told to nobody here.
      onConnected: async () => {
        for (const channel of this.#channels.values()) channel.look()
      },
    })
    const channel =
      this.#channels.get(workspace.id) ?? new Channel(workspaceDatabase(this.#pool, workspace.schema))
    this.#channels.set(workspace.id, channel)
    channel.readers++
    try {
      await this.#listener.ready
      await channel.started()
    } catch (error) {
      await this.#leave(workspace.id)
      throw error
    }
    return {
      get position() {
        return channel.position
      },
      after: (position, limit) => channel.after(position, limit),
      changed: (position, ms, signal) => channel.changed(position, ms, signal),
      leave: () => this.#leave(workspace.id),
    }
  }

  #tell(notice: RelayedNotice): void {
    this.#channels.get(notice.workspaceId)?.advance(notice.position)
  }

  async #leave(workspaceId: string): Promise<void> {
    const channel = this.#channels.get(workspaceId)
    if (channel !== undefined && --channel.readers === 0) {
      channel.stop()
      this.#channels.delete(workspaceId)
    }
    if (--this.#readers > 0) return
    const listener = this.#listener
    this.#listener = null
    await listener?.stop()
  }
}

/** What is known of one workspace while somebody reads it. */
class Channel {
  readers = 0
  position = 0
  readonly #db: WorkspaceDatabase
  readonly #waiting = new Set<() => void>()
  readonly #reads = new Map<string, Promise<readonly PositionedEvent[]>>()
  readonly #timer: NodeJS.Timeout
  #start: Promise<void> | null = null

  constructor(db: WorkspaceDatabase) {
    this.#db = db
    this.#timer = setInterval(() => this.look(), lookEveryMs)
    this.#timer.unref()
  }

  started(): Promise<void> {
    this.#start ??= lastPosition(this.#db).then((position) => this.advance(position))
    this.#start.catch(() => {
      this.#start = null
    })
    return this.#start
  }

  look(): void {
    lastPosition(this.#db).then(
      (position) => this.advance(position),
      // The database is away; the next look or notice makes up for it.
      () => {},
    )
  }

  advance(position: number): void {
    if (position <= this.position) return
    this.position = position
    this.#reads.clear()
    for (const wake of this.#waiting) wake()
  }

  after(position: number, limit: number): Promise<readonly PositionedEvent[]> {
    const key = `${position} ${limit}`
    const known = this.#reads.get(key)
    if (known !== undefined) return known
    const read = eventsAfter(this.#db, position, limit)
    if (this.#reads.size >= keptReads) this.#reads.clear()
    this.#reads.set(key, read)
    read.catch(() => this.#reads.delete(key))
    return read
  }

  changed(position: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.position > position || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.#waiting.delete(end)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      this.#waiting.add(end)
      signal.addEventListener('abort', end)
    })
  }

  stop(): void {
    clearInterval(this.#timer)
    for (const wake of this.#waiting) wake()
  }
}
