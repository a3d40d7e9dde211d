import { newId } from '../../../shared/platform/ids.ts'
import type { Actor } from '../context.ts'
import { globalTable, type Queryable } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { JobTraits } from './job.ts'

export interface NewJob {
  job: JobTraits
  payload: unknown
  workspaceId: string
  /** Absent: the system. */
  actor?: Actor
  /** Two waiting jobs with one key are one job: the later replaces the earlier. Default: a key of its own. */
  key?: string
  /** Not before. */
  runAt?: Date
}

/** Workers wake on this channel. */
export const jobsChannel = 'kith_jobs'

/**
 * Puts jobs in the queue and wakes the workers. Never call it beside a workspace write: what must happen
 * after a change is a reaction to its event. Right for work whose loss is harmless, and for the dispatcher.
 */
export async function addJobs(queryable: Queryable, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const now = new Date()
  // One statement must not name a key twice; the last one counts.
  const rows = [...new Map(jobs.map((job) => [job.key ?? newId(), job])).entries()]
  const column = <T>(value: (job: NewJob, key: string) => T) => rows.map(([key, job]) => value(job, key))
  await queryable.run(sql`
    insert into ${globalTable('job')} as job
      (id, turn_of, name, key, payload, actor, long, run_at, max_attempts)
    select * from unnest(
      ${column(newId)}::uuid[], ${column((job) => job.workspaceId)}::uuid[],
      ${column((job) => job.job.name)}::text[], ${column((_, key) => key)}::text[],
      ${column((job) => JSON.stringify(job.payload))}::jsonb[],
      ${column((job) => (job.actor === undefined ? null : JSON.stringify(job.actor)))}::jsonb[],
      ${column((job) => job.job.long === true)}::boolean[],
      ${column((job) => (job.runAt ?? now).toISOString())}::timestamptz[],
      ${column((job) => job.job.attempts ?? 10)}::integer[])
    on conflict (key) where locked_by is null and failed_at is null do update set
      turn_of = excluded.turn_of, name = excluded.name, payload = excluded.payload, actor = excluded.actor,
      long = excluded.long, run_at = excluded.run_at, attempts = 0, max_attempts = excluded.max_attempts`)
  await queryable.rows(sql`select pg_notify(${jobsChannel}, '')`)
}
