import { newId } from '../../../shared/platform/ids.ts'
import { listen } from '../database/listener.ts'
import type { Connection } from '../database/pool.ts'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { jobsChannel } from './add-jobs.ts'
import type { Job } from './job.ts'
import { type JobSlots, jobSlots } from './job-slots.ts'
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

export interface Worker {
  /** Settles when this worker is known to the others and takes jobs. */
  readonly ready: Promise<void>
  /** Takes no more jobs, asks long ones to stop at their next checkpoint, waits `graceMs` (10,000) for all. */
  stop(graceMs?: number): Promise<void>
}

/** Works on waiting jobs until stopped. Jobs that a killed process held are taken over within seconds. */
export function startWorker(runtime: Runtime, options: WorkerOptions): Worker {
  const { log } = options
  let workerId = newId()
  let slots: JobSlots | null = null
  let isSeen = false
  let isStopping = false
  const open = () =>
    jobSlots(runtime, { ...options, workerId, slots: options.slots ?? 6, mayTake: () => isSeen })
  const onConnected = async (connection: Connection) => {
    const before = await proveAlive(connection, workerId)
    if (before === 'given-away') {
      // What still runs here runs elsewhere too: it is asked to stop, and ends in a name of the past.
      slots?.close()
      workerId = newId()
      await proveAlive(connection, workerId)
    }
    if (slots === null || before === 'given-away') slots = open()
    isSeen = true
    slots.fill()
  }
  const listener = listen(runtime.pool, {
    channels: { [jobsChannel]: () => slots?.fill() },
    onConnected,
    onStopping: (connection) => endLife(connection, workerId),
    onError: (error) => {
      isSeen = false
      log.warn({ err: error }, 'the worker lost its connection')
    },
  })
  const poll = setInterval(() => slots?.fill(), options.pollMs ?? 2_000)
  const stopWatching = every(options.watchMs ?? 15_000, async () => {
    try {
      await slots?.giveBackLost()
      const dead = await buryDeadWorkers(runtime.pool)
      if (dead.found + dead.watched > 0) slots?.fill()
      if (dead.found > 0) options.onDeath?.()
    } catch (error) {
      log.warn({ err: error }, 'could not look for jobs left behind')
    }
  })
  return {
    ready: listener.ready,
    stop: async (graceMs = 10_000) => {
      if (isStopping) return
      isStopping = true
      clearInterval(poll)
      await stopWatching()
      await leave(slots, graceMs, log)
      await listener.stop()
    },
  }
}

async function leave(slots: JobSlots | null, graceMs: number, log: Log): Promise<void> {
  if (slots === null) return
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
