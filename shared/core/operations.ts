import type { Filter } from './filters.ts'
import type { BulkAction, OperationKind } from './operation-kinds.ts'

export const operationStatuses = ['waiting', 'running', 'cancelling', 'done', 'failed', 'cancelled'] as const
export type OperationStatus = (typeof operationStatuses)[number]

/** Has it an end before it? */
export function isUnfinished({ status }: { status: OperationStatus }): boolean {
  return status === 'waiting' || status === 'running' || status === 'cancelling'
}

/** Something done with many records, as its maker and those who may undo it see it. */
export interface OperationSummary {
  id: string
  kind: OperationKind
  status: OperationStatus
  /** What it was called when it began: a file's name, an object's label. */
  title: string
  /** An undo says nothing here: it does the opposite of its target. */
  action: BulkAction | null
  /** Definition id of the object it is about; null for several. */
  objectId: string | null
  /** The only record it was about, where that is one the reader may see; null before it has ended, and of several. */
  record: OperationRecord | null
  /** Field definition ids that an update sets, as far as the reader may see them. */
  fieldIds: string[]
  actorId: string | null
  createdAt: string
  finishedAt: string | null
  /** null: not known yet. Of records for bulk changes; of changes for undos, until they end. */
  total: number | null
  done: number
  failed: number
  /** The import it carries out. */
  importId: string | null
  /** The operation this one takes back. */
  undoOf: string | null
  /** Of an undo: the kind of what was done at first; null for all others. */
  undoneKind: OperationKind | null
  /** It takes an undo back, so what that took back is there again. */
  isRedo: boolean
  /** The operation that took this one back. */
  undoneBy: string | null
  mayUndo: boolean
  mayCancel: boolean
  /** What an export of the reader's own made, as long as it is kept: to be fetched at /operations/{id}/file. */
  file: OperationFile | null
  /** Why it ended before its end. */
  error: OperationError | null
}

export interface OperationRecord {
  id: string
  title: string
}

export interface OperationFile {
  name: string
  /** Bytes. */
  size: number
  keptUntil: string
}

/** Why an operation broke off, in English and by its code with the values its sentence needs. */
export interface OperationError {
  code: string
  message: string
  params?: Record<string, unknown>
}

/**
 * What points at a record that an undo kept (params.pointing of operations.in-use), by object, the most first.
 * A number of `countedPointers` says: at least so many.
 */
export interface Pointing {
  objectId: string
  count: number
}

export const countedPointers = 1_000

/** A record an operation left as it was, and why. */
export interface OperationProblem {
  id: string
  /** null, and no title: the reader may not see it. */
  objectId: string | null
  recordId: string | null
  title: string | null
  code: string
  message: string
  /** Values of its sentence. */
  params: Record<string, unknown>
  fieldIds: string[]
}

/** Operations newest first. */
export interface OperationPage {
  operations: OperationSummary[]
  /** Titles of the actors by id. */
  actors: Record<string, string>
  page: { next: string | null }
}

export interface OperationProblemPage {
  problems: OperationProblem[]
  page: { next: string | null }
}

/** POST /records/{object}/bulk: does one thing with all records of a filter, or of a list of ids. */
export interface BulkRequest {
  action: BulkAction
  /** Up to 10,000. Either these or a filter (or search); an empty filter is every record. */
  ids?: string[]
  filter?: Filter
  search?: string
  /** What an update sets, by API name. */
  values?: Record<string, unknown>
  /** What an update puts to the values a record has, by API name of fields that hold several. */
  add?: Record<string, unknown[]>
  /** What an update takes out of them. */
  remove?: Record<string, unknown[]>
  /** Kept with the events, for automation that acts on people to leave them alone. Nothing acts yet. Default true. */
  quiet?: boolean
  /** With a filter or search: leaves out the records that the caller may not change, instead of telling of each. */
  onlyPermitted?: boolean
  /** With `purge`: notes and files that are about these records and nothing else go too. Default false. */
  withAttached?: boolean
}

export const bulkLimits = { ids: 10_000, atOnce: 200, amended: 100 } as const
