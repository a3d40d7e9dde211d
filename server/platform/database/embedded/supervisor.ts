import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Address } from './address.ts'
import type { Cluster } from './cluster.ts'
import { clearLeftovers, endWorkers } from './leftover.ts'
import { type Postmaster, startPostmaster } from './postmaster.ts'

/** A database server that is kept running until it is closed. */
interface Supervised {
  /** false while it is being started again. */
  isUp(): boolean
  close(): Promise<void>
}

/**
 * Starts the server of a cluster that has none and starts it again whenever it ends by itself, with growing
 * pauses. The caller holds the data lock. Throws when the first start does not succeed.
 */
export async function supervise(cluster: Cluster, address: Address): Promise<Supervised> {
  let server: Postmaster | null = await startPatiently(cluster, address)
  const closing = new AbortController()
  const watching = (async () => {
    while (server !== null) {
      await server.ended
      server = null
      if (closing.signal.aborted) return
      cluster.log.error('The database server ended unexpectedly; starting it again.')
      server = await restart(cluster, address, closing.signal)
    }
  })()
  return {
    isUp: () => server !== null,
    close: async () => {
      closing.abort()
      await server?.stop()
      await watching
    },
  }
}

const attempts = 6

// After a crash the system may need a moment to let go of shared memory; PostgreSQL refuses until then.
async function startPatiently(cluster: Cluster, address: Address): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startPostmaster(cluster, address)
    } catch (error) {
      const passing = error instanceof AppError && /shared memory|lock file/.test(error.message)
      if (!passing || attempt === attempts) throw error
      await wait(50 * 2 ** attempt)
      await endWorkers(cluster)
    }
  }
}

async function restart(cluster: Cluster, address: Address, signal: AbortSignal): Promise<Postmaster | null> {
  for (let pauseMs = 50; !signal.aborted; pauseMs = Math.min(pauseMs * 2, 5_000)) {
    try {
      await clearLeftovers(cluster)
      const server = await startPatiently(cluster, address)
      if (!signal.aborted) return server
      await server.stop()
      return null
    } catch (error) {
      cluster.log.error({ err: error }, 'The database server did not start; trying again.')
      await wait(pauseMs, undefined, { signal }).catch(() => {})
    }
  }
  return null
}
