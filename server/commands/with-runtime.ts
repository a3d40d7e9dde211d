import { bringUpToDate } from '../bring-up-to-date.ts'
import { openInstallation } from '../open-installation.ts'
import { refuseHalfRestored } from '../platform/backup/clear-way.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database/open-database.ts'
import { createPool } from '../platform/database/pool.ts'
import { type Log, openLog } from '../platform/log.ts'
import type { Runtime } from '../platform/runtime.ts'

/** What a command works with. */
export interface CommandRuntime extends Runtime {
  config: Config
  /** Writes to stderr: stdout is for what the command was asked for. */
  log: Log
}

/**
 * Runs the body of a command on the configured database and closes it afterwards: beside a running Kith on
 * that one's connection, else on a database server started for the moment. Migrations are up to date, unless
 * the command asks to see to that itself.
 */
export async function withRuntime<T>(
  body: (runtime: CommandRuntime) => Promise<T>,
  options: { migrated?: boolean } = {},
): Promise<T> {
  const config = readConfig()
  const log = openLog(config, process.stderr)
  const database = await openDatabase(config, log, { join: true })
  const pool = createPool(database.connection, { size: config.databaseConnections })
  try {
    await refuseHalfRestored(pool)
    if (options.migrated !== false)
      await bringUpToDate(openInstallation(config, { pool, log, committed: () => {} }))
    return await body({ pool, config, log, now: () => new Date() })
  } finally {
    await pool.close()
    await database.close()
  }
}
