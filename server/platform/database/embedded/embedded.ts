import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Log } from '../../log.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { ConnectionSettings } from '../pool.ts'
import { makeAddress } from './address.ts'
import { findBinaries } from './binaries.ts'
import { type Cluster, ensureCluster } from './cluster.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { readRunning, removeRunning, writeRunning } from './running.ts'
import { serverUser } from './server-user.ts'
import { serverSettings, thisMachine, writeSettings } from './settings.ts'
import { supervise } from './supervisor.ts'

interface EmbeddedOptions {
  dataFolder: string
  log: Log
  /**
   * Use the database of a Kith that already runs on this folder, instead of refusing; when none does, run it
   * for as long as it takes: whoever comes to stay waits for that.
   */
  join?: boolean
  /** Server settings on top of ours (tests switch fsync off). */
  settings?: Record<string, string>
}

/**
 * Runs the embedded PostgreSQL of a data folder until closed. Refuses when another Kith runs it already,
 * naming its process; with `join` uses that one's server, which then ends when its owner does.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenDatabase> {
  const lock = options.join ? lockFolder(options.dataFolder) : await lockPatiently(options)
  if (lock === null) return joinRunning(options.dataFolder)
  try {
    return await run(options, lock)
  } catch (error) {
    removeRunning(options.dataFolder)
    lock.release()
    throw error
  }
}

async function run(options: EmbeddedOptions, lock: FolderLock): Promise<OpenDatabase> {
  const { dataFolder, log } = options
  const self = { pid: process.pid, isPassing: options.join === true }
  writeRunning(dataFolder, self)
  const folder = join(dataFolder, 'postgres')
  const user = serverUser(folder)
  const cluster: Cluster = { folder, binaries: findBinaries(user), user, log }
  await ensureCluster(cluster)
  writeSettings(folder, { ...serverSettings(thisMachine()), ...options.settings })
  const address = await makeAddress(dataFolder, user)
  const server = await supervise(cluster, address).catch((error) => {
    address.release()
    throw error
  })
  writeRunning(dataFolder, { ...self, connection: address.connection })
  return {
    kind: 'embedded',
    connection: address.connection,
    isUp: server.isUp,
    close: async () => {
      await server.close()
      address.release()
      removeRunning(dataFolder)
      lock.release()
    },
  }
}

/** A command that runs the database for a moment is waited for; a Kith that stays is not. */
async function lockPatiently({ dataFolder, log }: EmbeddedOptions): Promise<FolderLock> {
  for (let isTold = false; ; isTold = true) {
    const lock = lockFolder(dataFolder)
    if (lock !== null) return lock
    const running = readRunning(dataFolder)
    if (running?.isPassing !== true) return refuse(dataFolder)
    if (!isTold) log.info(`Waiting for a command (process ${running.pid}) that uses the database…`)
    await wait(100)
  }
}

const serverPatienceMs = 60_000

/**
 * Uses the database of the Kith that serves this folder, and waits for it, since it may be on its way too.
 * Never runs one itself, which would keep that Kith out.
 */
export async function joinEmbedded(dataFolder: string): Promise<OpenDatabase> {
  for (const until = Date.now() + serverPatienceMs; Date.now() < until; await wait(100)) {
    const running = readRunning(dataFolder)
    if (running?.connection && !running.isPassing && (await answers(running.connection))) {
      return joined(running.connection)
    }
  }
  throw new AppError(
    'unavailable',
    'database.nobody-serves',
    `No Kith serves the data folder ${dataFolder}. Start "npm run kith -- serve" there first, or set DATABASE_URL.`,
  )
}

async function answers(connection: ConnectionSettings): Promise<boolean> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
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
