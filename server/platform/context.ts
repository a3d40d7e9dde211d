import type { Events, PassingEvents } from '../../shared/platform/registry.ts'
import type { WorkspaceDatabase } from './database/database.ts'

export interface Workspace {
  id: string
  /** Short, permanent, in URLs: ^[a-z0-9]{4,20}$ */
  key: string
  schema: string
  name: string
}

/** On whose behalf something is done. A job acts as the member who caused it, or as the system. */
export type Actor =
  | {
      kind: 'member'
      memberId: string
      via: 'session' | 'apiKey' | 'job' | 'commandLine'
      /** What an API key is narrowed to. */
      scopes?: readonly string[]
      /** The member who made the API key, where it acts as another. */
      keyMadeBy?: string
    }
  | { kind: 'system'; reason: string }

/** What the changes of one request, import or bulk action have in common: the unit of undo. */
export interface Operation {
  id: string
  kind: 'change' | 'bulk' | 'import' | 'sample' | 'undo'
  /** Automation stays quiet for it: events carry the mark, reactions that act on people skip them. */
  quiet?: boolean
}

/**
 * One workspace, one actor, one moment: the first parameter of everything that reads or writes.
 * `server/core` adds metadata, access and settings to it by declaration merging (core/context.ts).
 */
export interface Context {
  readonly workspace: Workspace
  readonly actor: Actor
  readonly operation: Operation
  readonly requestId: string
  readonly db: WorkspaceDatabase
  now(): Date
  /**
   * Runs the body in one transaction and commits the events it emitted with it. The body may run again
   * (deadlock, or definitions changed meanwhile), so it must do nothing outside the database.
   * Inside a transaction it joins that one.
   */
  transaction<T>(body: (tx: Transaction) => Promise<T>): Promise<T>
}

export interface Transaction extends Context {
  /** Adds an event row (and with it the outbox entry) to this transaction. */
  emit<Kind extends keyof Events>(event: NewEvent<Kind>): void
  /** Tells whoever follows what happens there, when this transaction has committed, and keeps no event of it. */
  tell<Kind extends keyof PassingEvents>(event: { kind: Kind; payload: PassingEvents[Kind] }): void
  /**
   * Takes work whose statements are all sent and whose answers nobody needs: it travels with what comes next,
   * COMMIT at last, and fails the transaction where it fails.
   */
  unawaited(work: Promise<unknown>): void
}

export interface NewEvent<Kind extends keyof Events = keyof Events> {
  kind: Kind
  /** Object definition id and record id, where the event is about a record. */
  objectId?: string
  recordId?: string
  /** When it happened, where that is not now: what sample records tell of months gone by. */
  at?: Date
  /** By field definition id: [before, after] as wire values. */
  changes?: Record<string, [unknown, unknown]>
  payload: Events[Kind]
}
