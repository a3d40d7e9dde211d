import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import serverFlags from '../bin/server-flags.json' with { type: 'json' }
import { type CpuTimes, cpuTimes } from './cpu-times.ts'
import type { BenchOptions } from './options.ts'

/** The server under measurement, in a process of its own. */
export interface ServerProcess {
  url: string
  /** Memory of the process itself in MB: now, and the most it has had. Null where the system does not tell. */
  memory(): { now: number; most: number } | null
  /** Processor time used so far, in milliseconds. Null where the system does not tell. */
  cpu(): CpuTimes | null
  stop(): Promise<void>
}

const patienceMs = 120_000

export async function startServer(options: BenchOptions, root: string): Promise<ServerProcess> {
  const port = 20_000 + Math.floor(Math.random() * 40_000)
  const profiling =
    options.profile === null
      ? []
      : ['--cpu-prof', '--cpu-prof-dir', options.profile, '--cpu-prof-name', 'server.cpuprofile']
  const child = spawn(
    process.execPath,
    [...serverFlags, ...profiling, join(root, 'server/kith.ts'), 'serve'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        KITH_DATA: options.folder,
        KITH_PORT: String(port),
        KITH_RATE_LIMIT: '0',
        KITH_ROLE: 'both',
      },
    },
  )
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child)
  return {
    url,
    memory: () => memoryOf(child.pid!),
    cpu: () => cpuTimes(child.pid!, join(options.folder, 'postgres')),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await wait(100)) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.')
    const answer = await fetch(`${url}/ready`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error('The server did not become ready.')
}

function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
  } catch {
    return null
  }
}
