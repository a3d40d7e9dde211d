import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Log } from '../../log.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { ConnectionSettings } from '../pool.ts'
import { findBinaries } from './binaries.ts'
import { type Cluster, databaseUser, ensureCluster } from './cluster.ts'
import { type DataLock, lockData } from './data-lock.ts'
import { readRunning, removeRunning, writeRunning } from './running.ts'
import { serverUser } from './server-user.ts'
import { serverSettings, thisMachine, writeSettings } from './settings.ts'
import { makeSocketFolder } from './socket-folder.ts'
import { supervise } from './supervisor.ts'

export interface EmbeddedOptions {
  dataFolder: string
  log: Log
  /** Use the database of a Kith that already runs on this folder, instead of refusing. */
  join?: boolean
  /** Server settings on top of ours (tests switch fsync off). */
  settings?: Record<string, string>
}

/**
 * Runs the embedded PostgreSQL of a data folder until closed. Refuses when another Kith runs it already,
 * naming its process; with `join` uses that one's server, which then ends when its owner does.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenDatabase> {
  const lock = lockData(options.dataFolder)
  if (lock === null) return options.join ? joinRunning(options.dataFolder) : refuse(options.dataFolder)
  try {
    return await run(options, lock)
  } catch (error) {
    removeRunning(options.dataFolder)
    lock.release()
    throw error
  }
}

async function run(options: EmbeddedOptions, lock: DataLock): Promise<OpenDatabase> {
  const { dataFolder, log } = options
  writeRunning(dataFolder, { pid: process.pid })
  const folder = join(dataFolder, 'postgres')
  const user = serverUser(folder)
  const socketFolder = makeSocketFolder(dataFolder, user)
  const settings = { ...serverSettings(thisMachine()), ...options.settings }
  const cluster: Cluster = { folder, socketFolder, binaries: findBinaries(user), user, settings, log }
  await ensureCluster(cluster)
  writeSettings(folder, settings)
  const server = await supervise(cluster)
  const connection = { host: socketFolder, port: 5432, user: databaseUser, database: 'postgres' }
  writeRunning(dataFolder, { pid: process.pid, connection })
  return {
    kind: 'embedded',
    connection,
    isUp: server.isUp,
    close: async () => {
      await server.close()
      rmSync(socketFolder, { recursive: true, force: true })
      removeRunning(dataFolder)
      lock.release()
    },
  }
}

const joinPatienceMs = 30_000

async function joinRunning(dataFolder: string): Promise<OpenDatabase> {
  for (const until = Date.now() + joinPatienceMs; Date.now() < until; await wait(50)) {
    const connection = readRunning(dataFolder)?.connection
    if (connection !== undefined) return joined(connection)
  }
  return refuse(dataFolder)
}

function joined(connection: ConnectionSettings): OpenDatabase {
  return { kind: 'embedded', connection, isUp: () => true, close: async () => {} }
}

function refuse(dataFolder: string): never {
  const pid = readRunning(dataFolder)?.pid ?? 'unknown'
  throw new AppError(
    'conflict',
    'database.in-use',
    `Another Kith (process ${pid}) is running on the data folder ${dataFolder}. Stop it first, or set KITH_DATA to another folder.`,
    { params: { pid, dataFolder } },
  )
}
