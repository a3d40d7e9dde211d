import { AppError } from '../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../database/database.ts'
import { type Sql, sql } from '../database/sql.ts'
import { jobsChannel } from './add-jobs.ts'

/** A job that was given up, with the sentence that says why. */
interface FailedJob {
  id: string
  name: string
  /** Key of its workspace; null: of one that is gone. */
  workspace: string | null
  code: string
  message: string
  attempts: number
  failedAt: string
}

/** The newest given-up jobs of all workspaces. */
export function listFailedJobs(queryable: Queryable, limit = 100): Promise<FailedJob[]> {
  return queryable.query<FailedJob>(sql`
    select job.id, job.name, workspace.key as workspace, job.code, job.message, job.attempts,
      job.failed_at as "failedAt"
    from ${globalTable('job')} as job
    left join ${globalTable('workspace')} as workspace on workspace.id = job.turn_of
    where job.failed_at is not null
    order by job.failed_at desc, job.id limit ${limit}`)
}

/** Puts a given-up job back in the queue. Refuses one that is not there. */
export async function retryFailedJob(queryable: Queryable, id: string): Promise<void> {
  if ((await retry(queryable, sql`id = ${id}`)) > 0) return
  throw new AppError('not-found', 'jobs.not-found', 'There is no such failed job. Look at the list again.')
}

/** Puts all given-up jobs back in the queue. Gives how many they were. */
export function retryFailedJobs(queryable: Queryable): Promise<number> {
  return retry(queryable, sql`true`)
}

async function retry(queryable: Queryable, wanted: Sql): Promise<number> {
  const table = globalTable('job')
  const waits = sql`exists (
    select 1 from ${table} as waiting
    where waiting.key = job.key and waiting.locked_by is null and waiting.failed_at is null)`
  const back = await queryable.run(sql`
    update ${table} as job set failed_at = null, code = null, message = null, attempts = 0, run_at = ${new Date()}
    where not ${waits} and job.id in (
      select distinct on (key) id from ${table} where failed_at is not null and ${wanted}
      order by key, failed_at desc)`)
  // One that waits under the same key stands for these too.
  const covered = await queryable.run(sql`
    delete from ${table} as job where failed_at is not null and ${wanted} and ${waits}`)
  if (back > 0) await queryable.rows(sql`select pg_notify(${jobsChannel}, '')`)
  return back + covered
}
