import type { ErrorDetail } from '../platform/errors.ts'
import type { Filter, Sort } from './filters.ts'

/**
 * A record on the wire: system properties and field values side by side, by API name.
 * A reference is the target's id ({ object, id } where the field allows several objects), a to-many
 * reference an array of those. What is known about targets travels beside, in `related`.
 */
export interface RecordValues {
  id: string
  object: string
  title: string
  version: number
  createdAt: string
  createdBy: string | null
  updatedAt: string
  updatedBy: string | null
  deletedAt: string | null
  /** Of a record that was read or written for somebody: what they may do with it. */
  youMay?: RecordRights
  /** Of the formulas read with it, those that give nothing though they should, and why. Absent where there is none. */
  failedFormulas?: Readonly<Record<string, ErrorDetail>>
  [field: string]: unknown
}

/**
 * What may be done with one record, by whose it is and with whom it is shared. To share it or give it to
 * somebody takes `update`, to bring it back from the bin `delete`. Which fields are written, the role says.
 */
export interface RecordRights {
  update: boolean
  delete: boolean
}

export const recordRights = ['update', 'delete'] as const satisfies (keyof RecordRights)[]
export type RecordRight = (typeof recordRights)[number]

/** A record another one points at, as far as the reader may see it (`restricted`: not at all). */
export interface RelatedRecord {
  id: string
  object: string
  title: string | null
  restricted?: true
  /** Of the formulas read with it, those that give nothing though they should, and why. Absent where none does. */
  failedFormulas?: Readonly<Record<string, ErrorDetail>>
  [field: string]: unknown
}
export type Related = Record<string, RelatedRecord>

/** By record id: how many notes were written about it in each of the last weeks (`touchWeeks`), the oldest first. */
export type Touches = Record<string, number[]>

/** Exact up to 10,000; above that the planner's estimate. */
export interface RecordCount {
  value: number
  exact: boolean
}

export interface RecordQuery {
  filter?: Filter
  sort?: Sort[]
  /** 1 to 200 (50). */
  limit?: number
  /** From another page's `next` or `previous`. Bound to the same sort. */
  cursor?: string
  /** Where the first page begins, when not at the first record. With a cursor it says nothing. */
  start?: ListStart
  /** API names to return; default every visible field. */
  fields?: string[]
  /** Reference paths whose targets to describe in `related`: 'company', 'company.owner', 'company.industry'. */
  expand?: string[]
  /** Text as typed into the search box, narrowing the list. */
  search?: string
  /** Ask for the count too (it costs a second query). */
  count?: boolean
  /** Only records in the bin. */
  deleted?: boolean
  /** Ask too how often something was noted about each of them lately (one query more for the whole page). */
  touches?: boolean
  /** Only records with which the reader may do this. */
  youMay?: RecordRight
}

/**
 * A place in a list: about so far on its way (0 to 1; 1 is its last page), or where a value of the first field
 * sorted by stands or would stand: a text (how it begins), a day, a number, an amount in the workspace's currency.
 */
export type ListStart = { at: number } | { value: string | number }

export interface RecordPage {
  records: RecordValues[]
  related: Related
  /** Where it was asked for; records nothing was noted about are not in it. */
  touches?: Touches
  page: {
    next: string | null
    /** Absent where nothing comes before. */
    previous?: string
    count?: RecordCount
    /** Of a page that was asked for by `start`: about how far on the way through the list it begins, 0 to 1. */
    at?: number
  }
}

export interface OneRecord {
  record: RecordValues
  related: Related
  /** After a change: what takes it back. Absent when nothing changed. */
  operationId?: string
}

export const dateBuckets = ['day', 'week', 'month', 'quarter', 'year', 'fiscalQuarter', 'fiscalYear'] as const
export type DateBucket = (typeof dateBuckets)[number]
export const measureFunctions = ['count', 'sum', 'avg', 'min', 'max', 'median'] as const
export type MeasureFunction = (typeof measureFunctions)[number]

export interface AggregateQuery {
  filter?: Filter
  /** Field paths (through to-one relations too), dates with a bucket. Up to 4. */
  groupBy?: { field: string; bucket?: DateBucket }[]
  /** Text as typed into the search box, narrowing what is counted. */
  search?: string
  /** `field` is needed by all but count. Up to 10. */
  measures: { function: MeasureFunction; field?: string; as: string }[]
  /** Groups returned, 1 to 10,000 (1,000). `more` says that there were others. */
  limit?: number
  /** Order of groups: by a measure's `as` or by a groupBy field. Default: the groups' own order. */
  sort?: Sort[]
}

export interface AggregateResult {
  /** `keys` in the order of groupBy (null: blank); measures by their `as`: decimals as strings. */
  groups: { keys: unknown[]; measures: Record<string, number | string | null> }[]
  related: Related
  more: boolean
}

export type BatchItem =
  | { action: 'create'; values: Record<string, unknown> }
  | {
      action: 'update'
      id: string
      version?: number
      /** What the writer saw in the fields that change: refused where another value stands by now. */
      seen?: Record<string, unknown>
      values: Record<string, unknown>
    }
  | { action: 'upsert'; key: string; values: Record<string, unknown> }
  | { action: 'delete'; id: string; version?: number }
  | { action: 'restore'; id: string }

export type BatchResult =
  | { status: 'created' | 'updated' | 'unchanged' | 'deleted' | 'restored'; id: string; version: number }
  | { status: 'failed'; id?: string; error: { code: string; message: string; details: ErrorDetail[] } }

export const recordLimits = { page: 200, defaultPage: 50, batch: 1_000, exactCount: 10_000 } as const

/** A record that GET /search found. */
export interface SearchHit {
  id: string
  object: string
  title: string
  /** Fields that were asked for, as far as the reader may see them. What references point at is in `related`. */
  values?: Record<string, unknown>
}

/** The answer of GET /search. */
export interface SearchAnswer {
  hits: SearchHit[]
  related: Related
}
