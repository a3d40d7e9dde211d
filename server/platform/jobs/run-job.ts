import { AppError, isPassing } from '../../../shared/platform/errors.ts'
import type { Actor, Context } from '../context.ts'
import type { JobEnd } from './end-jobs.ts'
import { type Job, JobInterrupted, type JobRun, type TakenJob } from './job.ts'

/** Opens the context a job runs in; null when its workspace is gone. */
export type OpenJobContext = (workspaceId: string, actor: Actor) => Promise<Context | null>

interface Surroundings {
  openContext: OpenJobContext
  signal: AbortSignal
  /** Told of every error that is not a refusal. */
  onDefect(error: unknown, job: TakenJob): void
}

/**
 * Runs a job once and says how that ended: a refusal gives it up with its sentence, a defect has it tried
 * again later until its last attempt, an interruption at once. A vanished workspace discards it.
 */
export async function runJob(job: Job, taken: TakenJob, surroundings: Surroundings): Promise<JobEnd> {
  try {
    await runInContext(job, taken, surroundings)
    return { end: 'done' }
  } catch (error) {
    if (error instanceof JobInterrupted) return { end: 'again' }
    if (isFinal(error)) return { end: 'failed', error }
    surroundings.onDefect(error, taken)
    return taken.attempts < taken.maxAttempts ? { end: 'later' } : { end: 'failed', error }
  }
}

async function runInContext(job: Job, taken: TakenJob, surroundings: Surroundings): Promise<void> {
  const run = jobRun(taken.attempts, surroundings.signal)
  const actor = taken.actor ?? { kind: 'system', reason: job.name }
  const ctx = await surroundings.openContext(taken.workspaceId, actor)
  if (ctx !== null) await job.run(ctx, taken.payload, run)
}

function jobRun(attempt: number, signal: AbortSignal): JobRun {
  return {
    attempt,
    signal,
    checkpoint: () => {
      if (signal.aborted) throw new JobInterrupted('The process stops; the job goes on later.')
    },
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof AppError && !isPassing(error)
}
