import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { endJob, giveBackJobs, giveBackLostJobs, type JobEnd } from './end-jobs.ts'
import { allowance } from './fair-turns.ts'
import type { Job, TakenJob } from './job.ts'
import { type OpenJobContext, runJob } from './run-job.ts'
import { noOneServed, takeJobs } from './take-jobs.ts'

interface JobSlotsOptions {
  workerId: string
  jobs: readonly Job[]
  openContext: OpenJobContext
  log: Log
  slots: number
  /** False while others cannot see that this worker lives. */
  mayTake(): boolean
}

/** The jobs one worker runs, in a fixed number of slots. */
export class JobSlots {
  readonly #runtime: Runtime
  readonly #options: JobSlotsOptions
  readonly #byName: ReadonlyMap<string, Job>
  readonly #running = new Map<string, { taken: TakenJob; ended: Promise<void> }>()
  readonly #interruption = new AbortController()
  readonly #wanted = { short: false, long: false }
  #after = noOneServed
  #isFilling = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor(runtime: Runtime, options: JobSlotsOptions) {
    this.#runtime = runtime
    this.#options = options
    this.#byName = new Map(options.jobs.map((job) => [job.name, job]))
  }

  /** Fills free slots with due jobs. */
  fill(): void {
    void this.#fill(true)
  }

  /** Gives back jobs that stand in this worker's name although no slot runs them. */
  giveBackLost(): Promise<void> {
    const { workerId } = this.#options
    return this.#inTurn(() => giveBackLostJobs(this.#runtime.pool, workerId, [...this.#running.keys()]))
  }

  /** Takes no more jobs and asks those that run to stop at their next checkpoint. */
  close(): void {
    this.#interruption.abort()
  }

  /** Settles when all slots are free. */
  async empty(): Promise<void> {
    await this.#turn
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map((one) => one.ended))
  }

  /** Gives back what still runs, to be run again elsewhere. */
  abandon(): Promise<void> {
    return giveBackJobs(this.#runtime.pool, [this.#options.workerId])
  }

  // The end of a short job leaves no more room for long ones than there was.
  async #fill(longToo: boolean): Promise<void> {
    this.#wanted.short = true
    this.#wanted.long ||= longToo
    if (this.#isFilling) return
    this.#isFilling = true
    try {
      while (this.#wanted.short) {
        const { long } = this.#wanted
        this.#wanted.short = this.#wanted.long = false
        if (long) while (await this.#inTurn(() => this.#take(true)));
        while (await this.#inTurn(() => this.#take(false)));
      }
    } catch (error) {
      this.#options.log.warn({ err: error }, 'could not take jobs')
    } finally {
      this.#isFilling = false
    }
  }

  async #take(long: boolean): Promise<boolean> {
    const { workerId, slots, mayTake } = this.#options
    const running = [...this.#running.values()].map((one) => one.taken)
    const allowed = allowance(running, slots, long)
    if (this.#interruption.signal.aborted || allowed.count === 0 || !mayTake()) return false
    const taken = await takeJobs(this.#runtime.pool, {
      workerId,
      names: [...this.#byName.keys()],
      long,
      allowed,
      after: this.#after,
    })
    for (const job of taken) this.#running.set(job.id, { taken: job, ended: this.#run(job) })
    this.#after = taken.at(-1)?.workspaceId ?? this.#after
    return taken.length > 0
  }

  async #run(taken: TakenJob): Promise<void> {
    const { name, workspaceId, attempts } = taken
    const log = this.#options.log.child({ job: name, workspaceId, attempt: attempts })
    const ended = await runJob(this.#byName.get(name)!, taken, {
      openContext: this.#options.openContext,
      signal: this.#interruption.signal,
      onDefect: (error) => log.error({ err: error }, 'a job met a defect'),
    })
    log.debug({ end: ended.end }, 'a job ended')
    await this.#writeEnd(taken, ended, log)
    this.#running.delete(taken.id)
    void this.#fill(taken.long)
  }

  async #writeEnd(taken: TakenJob, ended: JobEnd, log: Log): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await endJob(this.#runtime.pool, this.#options.workerId, taken, ended)
      } catch (error) {
        if (this.#interruption.signal.aborted) return
        log.warn({ err: error }, 'the end of a job could not be written down yet')
        await pause(Math.min(10_000, 100 * 2 ** tries))
      }
    }
  }

  // Taking and looking for lost jobs never overlap: a job just taken is not a lost one.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }
}
