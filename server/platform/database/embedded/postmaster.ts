import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Address } from './address.ts'
import { type Cluster, folderArgument, programEnvironment } from './cluster.ts'
import { watchOver } from './watchdog.ts'

/** A running database server, our direct child. */
export interface Postmaster {
  pid: number
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>
  /** Ends every connection and stops within seconds, whatever is going on. */
  stop(): Promise<void>
}

/** Starts the server and waits until it answers, through crash recovery if need be. */
export async function startPostmaster(cluster: Cluster, address: Address): Promise<Postmaster> {
  const options = Object.entries(address.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(cluster.binaries.postgres, ['-D', folderArgument(cluster), ...options], {
    cwd: cluster.folder,
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // In a session of its own, or Ctrl-C in a terminal would stop it before the requests under way are done.
    detached: process.platform !== 'win32',
    ...cluster.user,
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve())
  })
  const lastWords = followLog(child, cluster)
  const pid = child.pid
  if (pid === undefined) throw notStarted(['the program could not be run'])
  const letGo = watchOver(pid, child, address.socket)
  void ended.then(letGo)
  await ready(cluster, pid, ended, lastWords)
  return { pid, ended, stop: () => stop(child, cluster, ended) }
}

async function ready(
  cluster: Cluster,
  pid: number,
  ended: Promise<void>,
  lastWords: string[],
): Promise<void> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  while (!saysReady(cluster.folder, pid)) {
    if (hasEnded) throw notStarted(lastWords)
    await wait(10)
  }
}

// The eighth line is the server's own state; the first tells whether the file is this server's.
function saysReady(folder: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

function notStarted(lastWords: string[]): AppError {
  return new AppError(
    'unavailable',
    'database.not-started',
    `The embedded database did not start. It said: ${lastWords.join(' / ') || 'nothing'}`,
  )
}

function followLog(child: ChildProcess, cluster: Cluster): string[] {
  const lastWords: string[] = []
  const lines = child.stderr ? createInterface({ input: child.stderr }) : []
  void (async () => {
    for await (const line of lines) {
      const serious = isSerious(line)
      cluster.log[serious ? 'warn' : 'debug'](`database: ${line}`)
      if (serious || line.startsWith('HINT:')) lastWords.push(line.replace(/^\w+:\s+/, ''))
      if (lastWords.length > 4) lastWords.shift()
    }
  })()
  return lastWords
}

// A server that is stopped ends the connections that are still open, and calls that fatal.
function isSerious(line: string): boolean {
  return /^(FATAL|PANIC):/.test(line) && !line.endsWith('due to administrator command')
}

async function stop(child: ChildProcess, cluster: Cluster, ended: Promise<void>): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (process.platform === 'win32' && signal === 'SIGINT') stopOnWindows(cluster)
    else child.kill(signal)
    const timeUp = new AbortController()
    const patience = wait(patienceMs, 'late' as const, { signal: timeUp.signal }).catch(() => 'late' as const)
    const outcome = await Promise.race([ended, patience])
    timeUp.abort()
    if (outcome !== 'late') return
    cluster.log.warn(`The database did not stop within ${patienceMs / 1000} s of ${signal}.`)
  }
}

// Windows has no signals: a kill there would be a crash.
function stopOnWindows(cluster: Cluster): void {
  execFile(cluster.binaries.pgCtl, ['stop', '-m', 'fast', '-W', '-D', cluster.folder], () => {})
}
