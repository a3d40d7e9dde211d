import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { eventually, startProgram } from '../../../test/crash/processes.ts'
import { eventHouse } from '../../../test/event-workspace.ts'
import type { Actor, Context } from '../context.ts'
import { createPool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import { silentLog } from '../log.ts'
import { addJobs } from './add-jobs.ts'
import { listFailedJobs, retryFailedJob } from './failed-jobs.ts'
import { type Job, type JobRun, workspaceJob } from './job.ts'
import { Worker, type WorkerOptions } from './worker.ts'

const house = await eventHouse()
const { runtime, pool } = house
const workspaceId = newId()
const anyone: Actor = { kind: 'member', memberId: newId(), via: 'job' }

interface Doing {
  run(run: JobRun, payload: { n: number }): Promise<void> | void
  name?: string
  attempts?: number
  long?: boolean
}

function job({ run, name = `tests.${newId()}`, ...traits }: Doing): Job {
  return workspaceJob({
    name,
    ...traits,
    payload: z.object({ n: z.number() }),
    run: async (_ctx, payload, how) => run(how, payload),
  })
}

async function withWorker(
  jobs: Job[],
  body: (worker: Worker) => Promise<unknown>,
  options: Partial<WorkerOptions> = {},
) {
  const worker = new Worker(runtime, {
    jobs,
    openContext: async () => ({}) as Context,
    log: silentLog,
    pollMs: 50,
    watchMs: 50,
    ...options,
  })
  try {
    await worker.ready
    await body(worker)
  } finally {
    await worker.stop()
  }
}

async function waitingJobs(name: string): Promise<{ attempts: number; locked_by: string | null }[]> {
  return pool.query(sql`
    select attempts, locked_by from kith.job where name = ${name} and failed_at is null`)
}

const waitUntil = (isSo: () => boolean | Promise<boolean>) => eventually(isSo, 'what the test waits for')
const program = new URL('../../../test/children/work.ts', import.meta.url).pathname

test('a job runs with the context of its workspace and the actor it carries', async () => {
  const ran = Promise.withResolvers<unknown[]>()
  const greet = workspaceJob({
    name: 'tests.greet',
    payload: z.object({ name: z.string() }),
    run: async (ctx, payload) => ran.resolve([ctx, payload]),
  })
  const opened: unknown[] = []
  const openContext = async (workspaceId: string, actor: Actor) => {
    opened.push(workspaceId, actor)
    return 'the context' as unknown as Context
  }
  const workspaceId = newId()

  await addJobs(pool, [{ job: greet, payload: { name: 'Ada' }, workspaceId, actor: anyone }])
  await withWorker([greet], async () => void (await ran.promise), { openContext })

  assert.deepEqual(await ran.promise, ['the context', { name: 'Ada' }])
  assert.deepEqual(opened, [workspaceId, anyone])
})

test('a job of a workspace that is gone is discarded', async () => {
  const lost = workspaceJob({
    name: 'tests.lost',
    payload: z.object({}),
    run: async () => assert.fail('there is nothing to run in'),
  })
  await addJobs(pool, [{ job: lost, payload: {}, workspaceId: newId(), actor: anyone }])

  const isGone = async () => (await waitingJobs('tests.lost')).length === 0
  await withWorker([lost], () => waitUntil(isGone), { openContext: async () => null })

  assert.deepEqual(await listFailedJobs(pool), [])
})

test('two jobs with one key are one job, with what the later one says', async () => {
  const numbers: number[] = []
  const one = job({ run: (_, { n }) => void numbers.push(n) })
  const key = newId()
  await addJobs(pool, [{ job: one, workspaceId, payload: { n: 1 }, key }])
  await addJobs(pool, [{ job: one, workspaceId, payload: { n: 2 }, key }])

  await withWorker([one], () => waitUntil(() => numbers.length > 0))

  assert.deepEqual(numbers, [2])
})

test('a refusal goes to the failed list with its sentence, is not tried again by itself, and can be by hand', async () => {
  let refuses = true
  let runs = 0
  const refused = job({
    run: () => {
      runs++
      if (refuses) throw new AppError('conflict', 'tests.closed', 'The shop is closed. Come back tomorrow.')
    },
  })
  await addJobs(pool, [{ job: refused, workspaceId, payload: { n: 1 } }])

  await withWorker([refused], async () => {
    await waitUntil(async () => (await listFailedJobs(pool)).length === 1)
    const [failed] = await listFailedJobs(pool)
    assert.equal(failed!.code, 'tests.closed')
    assert.equal(failed!.message, 'The shop is closed. Come back tomorrow.')
    refuses = false
    await retryFailedJob(pool, failed!.id)
    await waitUntil(() => runs === 2)
  })

  assert.deepEqual(await listFailedJobs(pool), [])
  assert.deepEqual(await waitingJobs(refused.name), [])
  await assert.rejects(retryFailedJob(pool, newId()), { code: 'jobs.not-found' })
})

test('a defect is tried again later and given up after the last attempt, without telling its insides', async () => {
  const defect = job({
    attempts: 2,
    run: () => {
      throw new TypeError('undefined is not a function')
    },
  })
  await addJobs(pool, [{ job: defect, workspaceId, payload: { n: 1 } }])

  await withWorker([defect], async () => {
    await waitUntil(async () => (await waitingJobs(defect.name))[0]?.locked_by === null)
    await waitUntil(async () => (await waitingJobs(defect.name))[0]?.attempts === 1)
    await waitUntil(async () => (await listFailedJobs(pool)).length === 1)
  })

  const [failed] = await listFailedJobs(pool)
  assert.equal(failed!.attempts, 2)
  assert.equal(failed!.message, 'Something went wrong on our side. The log has the details.')
  await pool.run(sql`delete from kith.job`)
})

test('a payload that does not fit its schema is a defect of the sender and runs nothing', async () => {
  const strict = job({ attempts: 1, run: () => assert.fail('ran with a wrong payload') })
  await addJobs(pool, [{ job: strict, workspaceId, payload: { n: 'one' } }])

  await withWorker([strict], () => waitUntil(async () => (await listFailedJobs(pool)).length === 1))

  assert.equal((await listFailedJobs(pool))[0]!.code, 'jobs.defect')
  await pool.run(sql`delete from kith.job`)
})

test('stopping waits for a running job to end', async () => {
  const began = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  let hasEnded = false
  const slow = job({
    run: async () => {
      began.resolve()
      await mayEnd.promise
      hasEnded = true
    },
  })
  await addJobs(pool, [{ job: slow, workspaceId, payload: { n: 1 } }])

  await withWorker([slow], async (worker) => {
    await began.promise
    const stopped = worker.stop()
    mayEnd.resolve()
    await stopped
  })

  assert.ok(hasEnded)
  assert.deepEqual(await waitingJobs(slow.name), [])
})

test('stopping interrupts a long job at its checkpoint, and another worker goes on at once', async () => {
  const began = Promise.withResolvers<void>()
  const attempts: number[] = []
  const long = job({
    long: true,
    run: async (run) => {
      attempts.push(run.attempt)
      began.resolve()
      if (attempts.length === 1) await new Promise((resolve) => run.signal.addEventListener('abort', resolve))
      run.checkpoint()
    },
  })
  await addJobs(pool, [{ job: long, workspaceId, payload: { n: 1 } }])

  await withWorker([long], () => began.promise)
  await withWorker([long], () => waitUntil(() => attempts.length === 2))

  assert.deepEqual(attempts, [1, 1])
  assert.deepEqual(await waitingJobs(long.name), [])
})

test('a job that does not stop in time is given back to the queue', async () => {
  const began = Promise.withResolvers<void>()
  const never = Promise.withResolvers<void>()
  const stubborn = job({
    run: () => {
      began.resolve()
      return never.promise
    },
  })
  await addJobs(pool, [{ job: stubborn, workspaceId, payload: { n: 1 } }])

  await withWorker([stubborn], async (worker) => {
    await began.promise
    await worker.stop(10)
  })
  never.resolve()

  assert.deepEqual(
    (await waitingJobs(stubborn.name)).map((one) => one.locked_by),
    [null],
  )
})

test('the job of a process that was killed is taken over by another within seconds', async (t) => {
  const ended = Promise.withResolvers<number>()
  const hang = job({ name: 'tests.hang', run: (run) => ended.resolve(run.attempt) })
  await addJobs(pool, [{ job: hang, workspaceId, payload: { n: 1 } }])
  const other = startProgram(t, [program, JSON.stringify({ connection: house.connection })])
  await Promise.all([other.says('began'), other.says('works')])
  await other.end('SIGKILL')

  await withWorker([hang], async () => {
    assert.ok((await ended.promise) >= 2)
  })
})

test('a living worker keeps its job however long that takes, and SIGTERM gives it back', async (t) => {
  const ended = Promise.withResolvers<number>()
  const hang = job({ name: 'tests.hang', run: (run) => ended.resolve(run.attempt) })
  await addJobs(pool, [{ job: hang, workspaceId, payload: { n: 1 } }])
  const other = startProgram(t, [program, JSON.stringify({ connection: house.connection })])
  await Promise.all([other.says('began'), other.says('works')])

  let deaths = 0
  await withWorker(
    [hang],
    async () => {
      const [before] = await waitingJobs('tests.hang')
      assert.notEqual(before!.locked_by, null)
      assert.equal(deaths, 0)
      assert.equal(await other.end('SIGTERM'), 0)
      assert.equal(await ended.promise, 1)
    },
    { onDeath: () => deaths++ },
  )

  assert.equal(deaths, 0)
})

test('a job whose process dies every time ends on the failed list', async () => {
  const deadly = job({ name: 'tests.deadly', attempts: 1, run: () => {} })
  await addJobs(pool, [{ job: deadly, workspaceId, payload: { n: 1 } }])
  const died = newId()
  await pool.run(
    sql`update kith.job set attempts = max_attempts, locked_by = ${died} where name = 'tests.deadly'`,
  )

  await withWorker([deadly], () => waitUntil(async () => (await listFailedJobs(pool)).length === 1))

  assert.equal((await listFailedJobs(pool))[0]!.code, 'jobs.process-died')
  assert.deepEqual(await waitingJobs('tests.deadly'), [])
})

test('the jobs of one workspace do not keep those of another waiting', async () => {
  const blocked = Promise.withResolvers<void>()
  const begun: string[] = []
  const busy = workspaceJob({
    name: 'tests.busy',
    payload: z.object({ of: z.string() }),
    run: async (_ctx, { of }) => {
      begun.push(of)
      if (of === 'first' || begun.length < 8) await blocked.promise
    },
  })
  const [crowded, quiet] = [newId(), newId()]
  const openContext = async () => ({}) as Context

  await withWorker(
    [busy],
    async () => {
      await addJobs(pool, [{ job: busy, workspaceId: crowded, payload: { of: 'first' } }])
      await waitUntil(() => begun.length === 1)
      await addJobs(pool, [{ job: busy, workspaceId: crowded, payload: { of: 'first' } }])
      await waitUntil(() => begun.length === 2)
      await addJobs(
        pool,
        Array.from({ length: 50 }, () => ({ job: busy, workspaceId: crowded, payload: { of: 'many' } })),
      )
      await addJobs(pool, [{ job: busy, workspaceId: quiet, payload: { of: 'quiet' } }])
      await waitUntil(() => begun.includes('quiet'))
      assert.deepEqual(begun, ['first', 'first', 'quiet'])
      blocked.resolve()
      await waitUntil(() => begun.length === 53)
    },
    { slots: 4, openContext },
  )
})

test('when the database dropped every connection, work goes on by itself', async () => {
  const own = createPool(house.connection, { size: 8 })
  const numbers: number[] = []
  const survivor = job({ run: (_, { n }) => void numbers.push(n) })
  const worker = new Worker(
    { ...runtime, pool: own },
    { jobs: [survivor], openContext: async () => ({}) as Context, log: silentLog, watchMs: 50 },
  )
  await worker.ready

  await pool.rows(sql`
    select pg_terminate_backend(pid) from pg_catalog.pg_stat_activity
    where datname = ${house.connection.database} and pid <> pg_backend_pid()`)
  await addJobs(pool, [{ job: survivor, workspaceId, payload: { n: 1 } }])
  await waitUntil(() => numbers.length === 1)
  await worker.stop()
  await own.close()
})
