import type { EventSource } from '../../../shared/platform/event-sources.ts'
import type { Events, PassingEvents } from '../../../shared/platform/registry.ts'
import type { Context } from '../context.ts'
import type { JobRun } from '../jobs/job.ts'

/** A committed event as reactions, timelines and the API read it. */
export interface StoredEvent<Kind extends keyof Events = keyof Events> {
  id: string
  kind: Kind
  at: string
  objectId: string | null
  recordId: string | null
  operationId: string
  actorId: string | null
  /** Caused by a bulk action or import that asked automation to stay quiet. */
  quiet: boolean
  /** By field definition id: [before, after] as wire values. */
  changes: Record<string, [unknown, unknown]> | null
  payload: Events[Kind]
  /** Through what it came about; null from before that was kept. */
  source: EventSource | null
}

/** What is told to those who follow and then forgotten: it stands in no history, and no reaction follows it. */
export interface PassingEvent<Kind extends keyof PassingEvents = keyof PassingEvents>
  extends Omit<StoredEvent, 'kind' | 'payload'> {
  kind: Kind
  payload: PassingEvents[Kind]
  isPassing: true
}

/** Something that follows an event: runs after commit, at least once, so it must be safe to run twice. */
export interface Reaction<Kind extends keyof Events = keyof Events> {
  on: Kind
  /** Permanent name, part of the job key. */
  name: string
  /** Leave out events of imports and bulk changes that asked automation to stay quiet. */
  skipsQuiet?: boolean
  /** Only for events of which this is true. Decided while events are relayed: pure and quick. */
  when?(event: StoredEvent<Kind>): boolean
  /** Runs with all rights instead of on behalf of the member who caused the event. */
  asSystem?: boolean
  /**
   * Once for all that an operation did, not for each event: runs with one of them while others may still come,
   * and again when they have.
   */
  oncePerOperation?: boolean
  /** See JobTraits. */
  long?: boolean
  attempts?: number
  run(ctx: Context, event: StoredEvent<Kind>, run: JobRun): Promise<void>
}
