import { globalTable } from '../database/database.ts'
import type { Pool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'

export interface JobCounts {
  /** Waiting for their time or for a worker. */
  waiting: number
  running: number
  /** Given up, until somebody looks at them. */
  failed: number
  /** How long the oldest job whose time has come has been waiting; 0 when none does. */
  oldestDueSeconds: number
}

/** How the jobs of all workspaces stand at a moment. */
export async function countJobs(pool: Pool, now: Date): Promise<JobCounts> {
  const [row] = await pool.rows(sql`
    select count(*) filter (where locked_by is null and failed_at is null),
      count(*) filter (where locked_by is not null),
      count(*) filter (where failed_at is not null),
      min(run_at) filter (where locked_by is null and failed_at is null)
    from ${globalTable('job')}`)
  const [waiting, running, failed, oldest] = row ?? []
  const due = oldest ? (now.getTime() - new Date(String(oldest)).getTime()) / 1_000 : 0
  return {
    waiting: Number(waiting),
    running: Number(running),
    failed: Number(failed),
    oldestDueSeconds: Math.max(0, due),
  }
}
