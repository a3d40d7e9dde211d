import { AppError } from '../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../database/database.ts'
import { isDatabaseError } from '../database/database-errors.ts'
import { sql } from '../database/sql.ts'
import type { TakenJob } from './job.ts'

/** How a run of a job ended. 'again': at once, not counted as an attempt. */
export type JobEnd = { end: 'done' } | { end: 'again' } | { end: 'later' } | { end: 'failed'; error: unknown }

/** Writes down how a run ended. Does nothing when the job was given to another worker meanwhile. */
export async function endJob(
  queryable: Queryable,
  workerId: string,
  job: TakenJob,
  ended: JobEnd,
): Promise<void> {
  const mine = sql`id = ${job.id} and locked_by = ${workerId}`
  const table = globalTable('job')
  if (ended.end === 'failed') {
    const { code, message } = sentenceOf(ended.error)
    await queryable.run(sql`
      update ${table} set locked_by = null, failed_at = ${new Date()}, code = ${code}, message = ${message}
      where ${mine}`)
    return
  }
  const remove = () => queryable.run(sql`delete from ${table} where ${mine}`)
  if (ended.end === 'done') return void (await remove())
  const counted = ended.end === 'later' ? 0 : 1
  const pauseMs = ended.end === 'later' ? Math.min(3_600, 2 ** job.attempts) * 1_000 : 0
  try {
    await queryable.run(sql`
      update ${table} set locked_by = null, attempts = attempts - ${counted}::integer,
        run_at = ${new Date(Date.now() + pauseMs)}
      where ${mine}`)
  } catch (error) {
    // A later job with the same key waits already and stands for this one too.
    if (!isKeyTaken(error)) throw error
    await remove()
  }
}

/** Gives back what workers hold but, being dead, will not end; jobs out of attempts go to the failed list. */
export async function giveBackJobs(queryable: Queryable, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length === 0) return
  await giveBack(queryable, workerIds, [])
}

/** Gives back what stands in this worker's name although it does not run it: the answer to taking it was lost. */
export function giveBackLostJobs(
  queryable: Queryable,
  workerId: string,
  running: readonly string[],
): Promise<void> {
  return giveBack(queryable, [workerId], running)
}

async function giveBack(queryable: Queryable, workerIds: readonly string[], except: readonly string[]) {
  const table = globalTable('job')
  const theirs = sql`locked_by = any(${workerIds}::uuid[]) and id <> all(${except}::uuid[])`
  await queryable.run(sql`
    delete from ${table} as job where ${theirs} and exists (
      select 1 from ${table} as later
      where later.key = job.key and later.locked_by is null and later.failed_at is null)`)
  const { code, message } = processDied
  await queryable.run(sql`
    update ${table} set locked_by = null, failed_at = ${new Date()}, code = ${code}, message = ${message}
    where ${theirs} and attempts >= max_attempts`)
  await queryable.run(sql`update ${table} set locked_by = null where ${theirs}`)
}

function sentenceOf(error: unknown): { code: string; message: string } {
  return error instanceof AppError ? error : defect
}

function isKeyTaken(error: unknown): boolean {
  return isDatabaseError(error) && error.code === '23505'
}

const defect = {
  code: 'jobs.defect',
  message: 'Something went wrong on our side. The log has the details.',
}

const processDied = {
  code: 'jobs.process-died',
  message:
    'The program ended each time this was tried. See whether it has enough memory, then try the job again.',
}
