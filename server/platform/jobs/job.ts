import type { ZodType } from 'zod'
import type { Actor, Context } from '../context.ts'

/** What a running job knows of itself. */
export interface JobRun {
  /** From 1. */
  readonly attempt: number
  /** Aborted when this process stops or lost the job to another one. */
  readonly signal: AbortSignal
  /**
   * To be called between two steps of a long job, where it may end and go on later from what it stored:
   * throws JobInterrupted once the signal is aborted.
   */
  checkpoint(): void
}

/** Thrown out of a job to have it run again soon, here or elsewhere; this run does not count as an attempt. */
export class JobInterrupted extends Error {}

/** How a kind of job is run, whatever it does. */
export interface JobTraits {
  /** Permanent: waiting jobs carry it. `module.verb-noun`. */
  name: string
  /** Takes minutes: only half of the slots are for such jobs, one per workspace, and it calls checkpoint(). */
  long?: boolean
  /** How often a defect is tried again, with growing pauses, before the job is given up (10). */
  attempts?: number
}

/** A job of one workspace. It may run twice, so it must be safe to. */
export interface Job extends JobTraits {
  run(ctx: Context, payload: unknown, run: JobRun): Promise<void>
}

/** Defines a job of a workspace. Its payload is checked against the schema before every run. */
export function workspaceJob<Payload>(
  definition: JobTraits & {
    payload: ZodType<Payload>
    run(ctx: Context, payload: Payload, run: JobRun): Promise<void>
  },
): Job {
  const { payload: schema, run, ...traits } = definition
  return {
    ...traits,
    run: async (ctx, payload, how) => run(ctx, schema.parse(payload), how),
  }
}

/** A job that a worker took from the queue. */
export interface TakenJob {
  id: string
  name: string
  workspaceId: string
  actor: Actor | null
  payload: unknown
  long: boolean
  attempts: number
  maxAttempts: number
}
