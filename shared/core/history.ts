import type { EventSource } from '../platform/event-sources.ts'
import type { OperationKind } from './operation-kinds.ts'
import type { OperationProblem, OperationRecord } from './operations.ts'
import type { RecordValues, Related } from './records.ts'

/** Something that happened, as far as the reader may see it: hidden fields are left out of `changes`. */
export interface HistoryEvent {
  id: string
  /** 'records.updated' and the like. */
  kind: string
  at: string
  /** Definition id of the object and id of the record it is about; null for settings and the like. */
  objectId: string | null
  recordId: string | null
  /** The member; null for the product itself. */
  actorId: string | null
  /** What `POST /operations/{id}/undo` takes back. */
  operationId: string
  /** By field definition id: [before, after] as wire values. */
  changes: Record<string, [unknown, unknown]> | null
  payload: Record<string, unknown>
  /** Through what it came about; null from before that was kept. */
  source: EventSource | null
  /** What it was part of: a change by hand, a bulk change, an import, an undo. */
  operationKind: OperationKind
  /** What that was called when it began, a file's name; null for a change by hand, and where the reader may not know. */
  operationTitle: string | null
  /** May the reader take the operation back, and has nobody done so yet? */
  mayUndo: boolean
}

/** GET /records/{object}/{id}/history?cursor=&limit=: newest first. `related` names actors and targets. */
export interface HistoryPage {
  events: HistoryEvent[]
  related: Related
  page: { next: string | null }
}

/**
 * GET /records/{object}/{id}/timeline?cursor=&limit=: newest first, what happened to the record, notes and
 * files about it, and what happened to records that point at it.
 */
export type TimelineItem =
  | { kind: 'event' | 'related'; at: string; event: HistoryEvent }
  | { kind: 'note' | 'file'; at: string; record: RecordValues }

export interface TimelinePage {
  items: TimelineItem[]
  related: Related
  page: { next: string | null }
}

/** GET /records/{object}/{id}/as-of?at=: what the record was at a moment. */
export interface RecordAsOf {
  record: RecordValues
  related: Related
  at: string
  /** Names of fields whose value then cannot be told: sums over other records, values of a former type. */
  unknown: string[]
}

/** GET /events?after=&limit=: in the order of commits. Go on with `next`, which also passes what is hidden. */
export interface EventPage {
  events: (HistoryEvent & { position: number })[]
  next: number
}

/**
 * One message of GET /events/stream (server-sent events; `id:` is the position, so that a browser goes on
 * where it was). Says that something changed, not what: readers ask again with their own eyes.
 */
export type LiveEvent = Pick<
  HistoryEvent,
  'id' | 'kind' | 'at' | 'objectId' | 'recordId' | 'actorId' | 'operationId'
> & {
  /** Of a change of a record: ids of the fields that changed, as far as the reader may see them. */
  fields?: string[]
}

/** Why a stream is over, in its last message (`event: ended`). */
export interface StreamEnd {
  /** The session or API key ended, or its member may no longer enter the workspace. */
  reason: 'session' | 'key' | 'member'
}

/**
 * POST /operations/{id}/undo. `operationId` is the undo itself, which can be taken back in turn. What
 * somebody changed since is left as it is and told: the first of them here, all as the operation's problems.
 */
export interface UndoOutcome {
  operationId: string
  status: 'done' | 'running'
  undone: number
  /** The only record it was about, where that is one the reader may see. */
  record: OperationRecord | null
  skipped: OperationProblem[]
  /** It is done and changed something, so that it can be taken back in turn. */
  mayUndo: boolean
}
