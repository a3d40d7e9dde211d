import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { isServerOf, serversOf } from './server-processes.ts'

/**
 * Makes way for a server of our own. The caller holds the data lock, so any server still working in the
 * folder lost its Kith: it is stopped. A postmaster.pid whose process is gone (or another program that got
 * the same number, or a zombie) is removed, since PostgreSQL would take it for a running server.
 */
export async function clearLeftovers(cluster: Cluster): Promise<void> {
  const pid = postmasterPid(cluster.folder)
  if (pid !== null && isServerOf(cluster.folder, pid)) {
    cluster.log.warn(`Stopping database server ${pid}, which an earlier Kith left behind…`)
    await stopProcess(() => isServerOf(cluster.folder, pid), pid)
  }
  await endWorkers(cluster)
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
}

/** Ends what a killed server left: processes in the middle of a statement that have not noticed yet. */
export async function endWorkers(cluster: Cluster): Promise<void> {
  for (const pid of serversOf(cluster.folder)) {
    await stopProcess(() => isServerOf(cluster.folder, pid), pid, ['SIGQUIT', 'SIGKILL'])
  }
}

function postmasterPid(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10) || null
  } catch {
    return null
  }
}

const patienceMs: Record<string, number> = { SIGINT: 10_000, SIGQUIT: 5_000, SIGKILL: 5_000 }

async function stopProcess(
  isThere: () => boolean,
  pid: number,
  signals: NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGKILL'],
): Promise<void> {
  for (const signal of signals) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + (patienceMs[signal] ?? 0)
    while (Date.now() < until) {
      if (!isThere()) return
      await wait(20)
    }
  }
}
