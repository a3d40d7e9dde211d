import { firstId } from '../../../shared/platform/ids.ts'
import { globalTable, type Queryable } from '../database/database.ts'
import { type Sql, sql } from '../database/sql.ts'
import type { Allowance } from './fair-turns.ts'
import type { TakenJob } from './job.ts'

interface Taking {
  workerId: string
  /** Kinds of jobs this program knows. */
  names: readonly string[]
  long: boolean
  allowed: Allowance
  /** The workspace that was served last: the next ones in the round come first. */
  after: string
}

/** Before the first round. */
export const noOneServed = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Takes due jobs for a worker, going round through the workspaces that have any; within a workspace those
 * due longest. Costs a few index look-ups, however much waits.
 */
export async function takeJobs(queryable: Queryable, taking: Taking): Promise<TakenJob[]> {
  const { allowed, workerId, names, long } = taking
  const table = globalTable('job')
  return queryable.query<TakenJob>(sql`
    with recursive turn (lap, turn_of) as (${roundOfTurns(long, taking.after)}), taken as (
      select due.id from turn cross join lateral (
        select job.id from ${table} job
        where ${waiting} and job.long = ${long} and job.turn_of = turn.turn_of
          and job.run_at <= ${new Date()} and job.name = any(${names}::text[])
        order by job.run_at, job.id limit ${allowed.perTurn} for update skip locked
      ) as due
      where turn.turn_of <> all(${allowed.crowded}::uuid[])
      limit ${allowed.count}
    )
    update ${table} as job set locked_by = ${workerId}, attempts = job.attempts + 1
    from taken where job.id = taken.id
    returning job.id, job.name, job.turn_of as "workspaceId", job.actor, job.payload, job.long,
      job.attempts, job.max_attempts as "maxAttempts"`)
}

const waiting = sql`job.locked_by is null and job.failed_at is null`

// Walks the index from one workspace with waiting jobs to the next: on from the one served last to the
// end (lap 0), then from the beginning up to it (lap 1).
function roundOfTurns(long: boolean, after: string): Sql {
  const next = (condition: Sql) => sql`(
    select job.turn_of from ${globalTable('job')} job where ${waiting} and job.long = ${long} and job.turn_of ${condition}
    order by job.turn_of limit 1)`
  return sql`
    select 0, ${next(sql`> ${after}::uuid`)}
    union all
    select
      case when turn_of is null then 1 else lap end,
      case when turn_of is null then ${next(sql`>= ${firstId}::uuid`)} else ${next(sql`> turn.turn_of`)} end
    from turn where lap = 0 or turn_of <= ${after}::uuid`
}
