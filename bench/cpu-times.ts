import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Processor time in milliseconds: of the server process, and of the database's processes together. */
export interface CpuTimes {
  server: number
  database: number
}

/**
 * What was used so far; the difference of two tells what a request costs, however busy the machine is with
 * other things. Null where the system does not tell (it is Linux that does).
 */
export function cpuTimes(serverPid: number, clusterFolder: string): CpuTimes | null {
  try {
    const postmaster = Number(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0])
    const pids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
    const processes = pids.flatMap((pid) => timesOf(pid) ?? [])
    const own = processes.find((one) => one.pid === serverPid)
    const backends = processes.filter((one) => one.parent === postmaster)
    const server = processes.find((one) => one.pid === postmaster)
    if (own === undefined || server === undefined) return null
    // Workers of parallel plans come and go: their time is left with the postmaster.
    const database = backends.reduce((sum, one) => sum + one.self, server.self + server.ended)
    return { server: own.self, database }
  } catch {
    return null
  }
}

interface ProcessTimes {
  pid: number
  parent: number
  self: number
  /** Of children that have ended. */
  ended: number
}

// man proc_pid_stat: the parent is the 4th field, times are the 14th to 17th, in hundredths of a second.
function timesOf(pid: number): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [user, system, childUser, childSystem] = fields.slice(11, 15) as [number, number, number, number]
    return {
      pid,
      parent: fields[1]!,
      self: (user + system) * 10,
      ended: (childUser + childSystem) * 10,
    }
  } catch {
    return null
  }
}
