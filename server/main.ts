import { openDispatcher, openWorker } from './background.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import type { Installation } from './core/installation.ts'
import { startDailyWork } from './core/start-daily-work.ts'
import { openHttpApp } from './http-app.ts'
import { listen } from './listen.ts'
import { openInstallation } from './open-installation.ts'
import { refuseHalfRestored } from './platform/backup/clear-way.ts'
import type { Config } from './platform/config.ts'
import { openDatabase } from './platform/database/open-database.ts'
import { createPool, type Pool } from './platform/database/pool.ts'
import { createMetrics } from './platform/http/operations/request-metrics.ts'
import type { Log } from './platform/log.ts'
import { type StartOrder, startOrder } from './platform/start-order.ts'

/**
 * Starts the parts of this process by its role, each after what it needs, and gives the order to stop them in.
 * What was already started is stopped again when a later part cannot start.
 */
export async function startProgram(config: Config, log: Log): Promise<StartOrder> {
  const parts = startOrder(log)
  try {
    await startParts(parts, config, log)
    return parts
  } catch (error) {
    await parts.stop()
    throw error
  }
}

async function startParts(parts: StartOrder, config: Config, log: Log): Promise<void> {
  // A worker may work beside the process that serves and runs the embedded database.
  const join = config.role === 'worker' ? 'always' : false
  const database = await parts.start(
    'database',
    () => openDatabase(config, log, { join }),
    (open) => open.close(),
  )
  const pool = await parts.start(
    'connections',
    async () => createPool(database.connection, { size: config.databaseConnections }),
    (open) => open.close(),
  )
  await parts.start('migrations', async () => {
    await refuseHalfRestored(pool)
    // What it leaves to be done is found by the dispatcher, which starts after it.
    const installation = openInstallation(config, { log, pool, committed: () => {} })
    for (const line of await bringUpToDate(installation)) log.info(`Upgraded ${line}`)
  })
  const installation = await startBackground(parts, config, { log, pool })
  if (config.role === 'worker') return
  const app = await parts.start(
    'web',
    () => openHttpApp(installation, config, createMetrics(pool)),
    (open) => open.close(),
  )
  await listen(app, config, log)
}

async function startBackground(
  parts: StartOrder,
  config: Config,
  { log, pool }: { log: Log; pool: Pool },
): Promise<Installation> {
  const installation = openInstallation(config, {
    log,
    pool,
    committed: (workspace) => dispatcher.wake(workspace),
  })
  const dispatcher = openDispatcher(installation)
  await parts.start(
    'events',
    async () => dispatcher,
    (open) => open.stop(),
  )
  if (config.role === 'serve') return installation
  await parts.start(
    'jobs',
    async () => openWorker(installation, dispatcher),
    (open) => open.stop(),
  )
  await parts.start(
    'daily work',
    async () => startDailyWork(installation),
    (open) => open.stop(),
  )
  return installation
}
