import type { Connection, Pool } from './pool.ts'
import { identifier, raw, sql } from './sql.ts'

interface ListenerOptions {
  /** By channel name: told the payload of each notification. Must not throw. */
  channels: Readonly<Record<string, (payload: string) => void>>
  /** After every connecting: whatever was notified before may have been missed. */
  onConnected?(connection: Connection): Promise<void>
  /** Before the connection is given back at the end. */
  onStopping?(connection: Connection): Promise<void>
  onError?(error: unknown): void
}

export interface Listener {
  /** Settles with the first connection. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

/** Listens on one connection of the pool and comes back by itself when the database was away. */
export function listen(pool: Pool, options: ListenerOptions): Listener {
  const first = Promise.withResolvers<void>()
  const stopping = Promise.withResolvers<void>()
  let isStopping = false
  const keep = async () => {
    for (let failures = 0; !isStopping; failures++) {
      try {
        await pool.connected((connection) =>
          stayConnected(connection, { ...options, stopping: stopping.promise }, () => {
            failures = 0
            first.resolve()
          }),
        )
      } catch (error) {
        options.onError?.(error)
      }
      if (!isStopping) await Promise.race([pause(failures), stopping.promise])
    }
  }
  const ended = keep()
  return {
    ready: first.promise,
    stop: async () => {
      isStopping = true
      stopping.resolve()
      first.resolve()
      await ended
    },
  }
}

/** Sends a notification to every listening process. A hint: it may get lost, nothing may depend on it. */
export async function notify(pool: Pool, channel: string, payload: string): Promise<void> {
  await pool.rows(sql`select pg_notify(${channel}, ${payload})`)
}

async function stayConnected(
  connection: Connection,
  options: ListenerOptions & { stopping: Promise<void> },
  onListening: () => void,
): Promise<void> {
  const { client } = connection
  const lost = Promise.withResolvers<never>()
  const fail = (error?: Error) => lost.reject(error ?? new Error('The connection ended.'))
  const tell = (message: { channel: string; payload?: string | undefined }) =>
    options.channels[message.channel]?.(message.payload ?? '')
  client.on('error', fail).on('end', fail).on('notification', tell)
  try {
    for (const channel of Object.keys(options.channels))
      await connection.run(sql`listen ${identifier(channel)}`)
    await options.onConnected?.(connection)
    onListening()
    await Promise.race([lost.promise, options.stopping])
    await options.onStopping?.(connection)
    await connection.run(raw('unlisten *'))
  } finally {
    lost.promise.catch(() => {})
    client.off('error', fail).off('end', fail).off('notification', tell)
  }
}

function pause(failures: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(10_000, 100 * 2 ** failures)))
}
