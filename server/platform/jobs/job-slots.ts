import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { endJob, giveBackJobs, giveBackLostJobs, type JobEnd } from './end-jobs.ts'
import { allowance } from './fair-turns.ts'
import type { Job, TakenJob } from './job.ts'
import { type OpenJobContext, runJob } from './run-job.ts'
import { noOneServed, takeJobs } from './take-jobs.ts'

export interface JobSlotsOptions {
  workerId: string
  jobs: readonly Job[]
  openContext: OpenJobContext
  log: Log
  slots: number
  /** False while others cannot see that this worker lives. */
  mayTake(): boolean
}

/** The jobs one worker runs, in a fixed number of slots. */
export interface JobSlots {
  /** Fills free slots with due jobs. */
  fill(): void
  /** Gives back jobs that stand in this worker's name although no slot runs them. */
  giveBackLost(): Promise<void>
  /** Takes no more jobs and asks those that run to stop at their next checkpoint. */
  close(): void
  /** Settles when all slots are free. */
  empty(): Promise<void>
  /** Gives back what still runs, to be run again elsewhere. */
  abandon(): Promise<void>
}

export function jobSlots(runtime: Runtime, options: JobSlotsOptions): JobSlots {
  const { workerId, log, slots } = options
  const byName = new Map(options.jobs.map((job) => [job.name, job]))
  const names = [...byName.keys()]
  const running = new Map<string, { taken: TakenJob; ended: Promise<void> }>()
  const interruption = new AbortController()
  const isClosed = () => interruption.signal.aborted
  let after = noOneServed
  let isFilling = false
  const wanted = { short: false, long: false }

  // Taking and looking for lost jobs never overlap: a job just taken is not a lost one.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  const takeSome = async (long: boolean): Promise<boolean> => {
    const allowed = allowance(
      [...running.values()].map((one) => one.taken),
      slots,
      long,
    )
    if (isClosed() || allowed.count === 0 || !options.mayTake()) return false
    const taken = await takeJobs(runtime.pool, { workerId, names, long, allowed, after })
    for (const job of taken) running.set(job.id, { taken: job, ended: runToEnd(job) })
    after = taken.at(-1)?.workspaceId ?? after
    return taken.length > 0
  }
  // The end of a short job leaves no more room for long ones than there was.
  const fill = async (longToo: boolean) => {
    wanted.short = true
    wanted.long ||= longToo
    if (isFilling) return
    isFilling = true
    try {
      while (wanted.short) {
        const { long } = wanted
        wanted.short = wanted.long = false
        if (long) while (await inTurn(() => takeSome(true)));
        while (await inTurn(() => takeSome(false)));
      }
    } catch (error) {
      log.warn({ err: error }, 'could not take jobs')
    } finally {
      isFilling = false
    }
  }
  const runToEnd = async (taken: TakenJob) => {
    const logged = log.child({ job: taken.name, workspaceId: taken.workspaceId, attempt: taken.attempts })
    const ended = await runJob(byName.get(taken.name)!, taken, {
      runtime,
      openContext: options.openContext,
      signal: interruption.signal,
      onDefect: (error) => logged.error({ err: error }, 'a job met a defect'),
    })
    logged.debug({ end: ended.end }, 'a job ended')
    await writeEnd(taken, ended)
    running.delete(taken.id)
    void fill(taken.long)
  }
  const writeEnd = async (taken: TakenJob, ended: JobEnd) => {
    for (let tries = 1; ; tries++) {
      try {
        return await endJob(runtime.pool, workerId, taken, ended)
      } catch (error) {
        if (isClosed()) return
        log.warn({ err: error, job: taken.name }, 'the end of a job could not be written down yet')
        await pause(Math.min(10_000, 100 * 2 ** tries))
      }
    }
  }
  return {
    fill: () => void fill(true),
    giveBackLost: () => inTurn(() => giveBackLostJobs(runtime.pool, workerId, [...running.keys()])),
    close: () => interruption.abort(),
    empty: async () => {
      await turn
      while (running.size > 0) await Promise.all([...running.values()].map((one) => one.ended))
    },
    abandon: () => giveBackJobs(runtime.pool, [workerId]),
  }
}
