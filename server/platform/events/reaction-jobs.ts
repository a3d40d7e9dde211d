import { z } from 'zod'
import type { Actor } from '../context.ts'
import { addJobs, type NewJob } from '../jobs/add-jobs.ts'
import { type Job, JobInterrupted, type JobTraits, workspaceJob } from '../jobs/job.ts'
import type { Reaction, StoredEvent } from './event.ts'
import { readEvents } from './read-events.ts'

// biome-ignore lint/suspicious/noExplicitAny: a list of reactions to different events
export type AnyReaction = Reaction<any>

/** How many events of one transaction travel in one job. */
const eventsPerJob = 100

/**
 * The jobs that follow from the events of one transaction: one per reaction and hundred events. Their keys
 * follow from the events, so that relaying a transaction twice adds nothing while the jobs still wait.
 */
export function planReactionJobs(
  workspaceId: string,
  events: readonly StoredEvent[],
  reactions: readonly AnyReaction[],
): NewJob[] {
  return reactions.flatMap((reaction) => {
    const wanted = events.filter((event) => isWanted(reaction, event))
    if (reaction.oncePerOperation === true) return jobsPerOperation(workspaceId, reaction, wanted)
    const perJob = reaction.long === true ? 1 : eventsPerJob
    return chunks(wanted, perJob).map((chunk) => jobOf(workspaceId, reaction, chunk))
  })
}

// Under one key for the whole operation, so that its later transactions add nothing while the first still waits.
function jobsPerOperation(
  workspaceId: string,
  reaction: AnyReaction,
  events: readonly StoredEvent[],
): NewJob[] {
  const firsts = new Map(events.toReversed().map((event) => [event.operationId, event]))
  return [...firsts].map(([operationId, event]) => ({
    ...jobOf(workspaceId, reaction, [event]),
    key: `${operationId}:${reaction.name}`,
  }))
}

/** The job that runs a reaction. An event it fails for is tried again by itself; the others are done. */
export function reactionJob(reaction: AnyReaction): Job {
  return workspaceJob({
    ...traitsOf(reaction),
    payload: z.object({ eventIds: z.array(z.uuid()).min(1) }),
    run: async (ctx, { eventIds }, run) => {
      const failed: StoredEvent[] = []
      for (const event of await readEvents(ctx.db, eventIds)) {
        if (eventIds.length > 1) run.checkpoint()
        try {
          await reaction.run(ctx, event, run)
        } catch (error) {
          if (error instanceof JobInterrupted || eventIds.length === 1) throw error
          failed.push(event)
        }
      }
      await addJobs(
        ctx.db,
        failed.map((event) => jobOf(ctx.workspace.id, reaction, [event])),
      )
    },
  })
}

function traitsOf(reaction: AnyReaction): JobTraits {
  return {
    name: `reaction:${reaction.name}`,
    ...(reaction.long === undefined ? {} : { long: reaction.long }),
    ...(reaction.attempts === undefined ? {} : { attempts: reaction.attempts }),
  }
}

function isWanted(reaction: AnyReaction, event: StoredEvent): boolean {
  if (reaction.on !== event.kind || (reaction.skipsQuiet === true && event.quiet)) return false
  return reaction.when?.(event) ?? true
}

function jobOf(workspaceId: string, reaction: AnyReaction, events: readonly StoredEvent[]): NewJob {
  const first = events[0]!
  const size = events.length === 1 ? '' : `+${events.length}`
  return {
    job: traitsOf(reaction),
    workspaceId,
    actor: actorOf(reaction, first),
    payload: { eventIds: events.map((event) => event.id) },
    key: `${first.id}${size}:${reaction.name}`,
  }
}

function actorOf(reaction: AnyReaction, event: StoredEvent): Actor {
  if (reaction.asSystem === true || event.actorId === null) return { kind: 'system', reason: reaction.name }
  return { kind: 'member', memberId: event.actorId, via: 'job' }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}
