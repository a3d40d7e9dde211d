import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BenchOptions } from './options.ts'

/** The server under measurement, in a process of its own. */
export interface ServerProcess {
  url: string
  /** Memory of the process itself in MB: now, and the most it has had. Null where the system does not tell. */
  memory(): { now: number; most: number } | null
  /** Processor time it has used, in milliseconds. Null where the system does not tell. */
  cpuMs(): number | null
  stop(): Promise<void>
}

const patienceMs = 120_000

export async function startServer(options: BenchOptions, root: string): Promise<ServerProcess> {
  const port = 20_000 + Math.floor(Math.random() * 40_000)
  const profiling =
    options.profile === null
      ? []
      : ['--cpu-prof', '--cpu-prof-dir', options.profile, '--cpu-prof-name', 'server.cpuprofile']
  const child = spawn(process.execPath, [...profiling, join(root, 'server/kith.ts'), 'serve'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, KITH_DATA: options.folder, KITH_PORT: String(port), KITH_RATE_LIMIT: '0' },
  })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child)
  return {
    url,
    memory: () => memoryOf(child.pid!),
    cpuMs: () => cpuOf(child.pid!),
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

// Both kinds of time are the 14th and 15th field, in hundredths of a second.
function cpuOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return null
  }
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
