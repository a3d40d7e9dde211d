import { AppError } from '../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { jobsChannel, noWorkspace } from './add-jobs.ts'

/** A job that was given up, with the sentence that says why. */
export interface FailedJob {
  id: string
  name: string
  code: string
  message: string
  attempts: number
  failedAt: string
}

/** The newest given-up jobs of a workspace, or with null of those outside any. */
export function listFailedJobs(
  queryable: Queryable,
  workspaceId: string | null,
  limit = 100,
): Promise<FailedJob[]> {
  return queryable.query<FailedJob>(sql`
    select id, name, code, message, attempts, failed_at as "failedAt" from ${globalTable('job')}
    where turn_of = ${workspaceId ?? noWorkspace} and failed_at is not null
    order by failed_at desc limit ${limit}`)
}

/** Puts a given-up job of a workspace (null: of none) back in the queue. Refuses one that is not there. */
export async function retryFailedJob(
  queryable: Queryable,
  workspaceId: string | null,
  id: string,
): Promise<void> {
  const found = await queryable.run(sql`
    update ${globalTable('job')} set failed_at = null, attempts = 0, run_at = ${new Date()}
    where id = ${id} and turn_of = ${workspaceId ?? noWorkspace} and failed_at is not null`)
  if (found === 0)
    throw new AppError('not-found', 'jobs.not-found', 'There is no such failed job. Look at the list again.')
  await queryable.rows(sql`select pg_notify(${jobsChannel}, '')`)
}
