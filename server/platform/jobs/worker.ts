import { newId } from '../../../shared/platform/ids.ts'
import { type Listener, listen } from '../database/listener.ts'
import type { Connection } from '../database/pool.ts'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { jobsChannel } from './add-jobs.ts'
import type { Job } from './job.ts'
import { JobSlots } from './job-slots.ts'
import { buryDeadWorkers, endLife, proveAlive } from './living-workers.ts'
import type { OpenJobContext } from './run-job.ts'

export interface WorkerOptions {
  jobs: readonly Job[]
  openContext: OpenJobContext
  log: Log
  /** Jobs at the same time (6). */
  slots?: number
  /** How often, in milliseconds, due jobs are looked for that nobody announced (2,000). */
  pollMs?: number
  /** How often, in milliseconds, workers that died elsewhere are looked for (15,000). */
  watchMs?: number
  /** Told when another worker was found dead: what its process was about to relay may lie around. */
  onDeath?(): void
}

/** Works on waiting jobs until stopped. Jobs that a killed process held are taken over within seconds. */
export class Worker {
  /** Settles when this worker is known to the others and takes jobs. */
  readonly ready: Promise<void>
  readonly #runtime: Runtime
  readonly #options: WorkerOptions
  readonly #listener: Listener
  readonly #poll: NodeJS.Timeout
  readonly #stopWatching: () => Promise<void>
  #id = newId()
  #slots: JobSlots | null = null
  #isSeen = false
  #stopped: Promise<void> | null = null

  constructor(runtime: Runtime, options: WorkerOptions) {
    this.#runtime = runtime
    this.#options = options
    this.#listener = listen(runtime.pool, {
      channels: { [jobsChannel]: () => this.#slots?.fill() },
      onConnected: (connection) => this.#appear(connection),
      onStopping: (connection) => endLife(connection, this.#id),
      onError: (error) => this.#disappear(error),
    })
    this.ready = this.#listener.ready
    this.#poll = setInterval(() => this.#slots?.fill(), options.pollMs ?? 2_000)
    this.#stopWatching = every(options.watchMs ?? 15_000, () => this.#watch())
  }

  /** Takes no more jobs, asks long ones to stop at their next checkpoint, waits `graceMs` (10,000) for all. */
  stop(graceMs = 10_000): Promise<void> {
    this.#stopped ??= this.#leave(graceMs)
    return this.#stopped
  }

  async #appear(connection: Connection): Promise<void> {
    const before = await proveAlive(connection, this.#id)
    if (before === 'given-away') {
      // What still runs here runs elsewhere too: it is asked to stop, and ends in a name of the past.
      this.#slots?.close()
      this.#slots = null
      this.#id = newId()
      await proveAlive(connection, this.#id)
    }
    this.#slots ??= new JobSlots(this.#runtime, {
      ...this.#options,
      workerId: this.#id,
      slots: this.#options.slots ?? 6,
      mayTake: () => this.#isSeen,
    })
    this.#isSeen = true
    this.#slots.fill()
  }

  #disappear(error: unknown): void {
    this.#isSeen = false
    this.#options.log.warn({ err: error }, 'the worker lost its connection')
  }

  async #watch(): Promise<void> {
    try {
      await this.#slots?.giveBackLost()
      const dead = await buryDeadWorkers(this.#runtime.pool)
      if (dead.found + dead.watched > 0) this.#slots?.fill()
      if (dead.found > 0) this.#options.onDeath?.()
    } catch (error) {
      this.#options.log.warn({ err: error }, 'could not look for jobs left behind')
    }
  }

  async #leave(graceMs: number): Promise<void> {
    clearInterval(this.#poll)
    await this.#stopWatching()
    if (this.#slots !== null) await leave(this.#slots, graceMs, this.#options.log)
    await this.#listener.stop()
  }
}

async function leave(slots: JobSlots, graceMs: number, log: Log): Promise<void> {
  slots.close()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs)
  })
  await Promise.race([slots.empty(), late])
  clearTimeout(timer)
  await slots.abandon().catch((error: unknown) => log.warn({ err: error }, 'jobs could not be given back'))
}

// At once and then again and again, one look at a time, and none after the end.
function every(ms: number, look: () => Promise<void>): () => Promise<void> {
  let looking: Promise<void> | null = null
  const start = () => {
    looking ??= look().finally(() => {
      looking = null
    })
  }
  start()
  const timer = setInterval(start, ms)
  return async () => {
    clearInterval(timer)
    await looking
  }
}
