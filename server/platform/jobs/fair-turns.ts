import type { TakenJob } from './job.ts'

type Running = Pick<TakenJob, 'workspaceId' | 'long'>

/** What a worker may take next. */
export interface Allowance {
  count: number
  /** Of each workspace. */
  perTurn: number
  /** Workspaces that have as many slots as they may. */
  crowded: string[]
}

/**
 * Who may have the free slots. No workspace takes more than half of all slots, long jobs take at most half,
 * one per workspace: ten thousand jobs of one customer hold up nobody else's.
 */
export function allowance(running: readonly Running[], slots: number, long: boolean): Allowance {
  const half = Math.max(1, Math.ceil(slots / 2))
  const free = slots - running.length
  const counts = [...Map.groupBy(running, (job) => job.workspaceId)].map(([turn, jobs]) => ({
    turn,
    count: jobs.length,
  }))
  const crowded = counts.filter(({ count }) => count >= half).map(({ turn }) => turn)
  if (!long) {
    const room = counts.map(({ count }) => half - count).filter((left) => left > 0)
    return { count: free, perTurn: Math.min(half, ...room), crowded }
  }
  const others = running.filter((job) => job.long)
  const count = Math.min(free, half - others.length)
  return { count, perTurn: 1, crowded: [...new Set([...crowded, ...others.map((job) => job.workspaceId)])] }
}
