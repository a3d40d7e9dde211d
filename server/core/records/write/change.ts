import type { RecordValues } from '../../../../shared/core/records.ts'
import type { AppError, ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { CurrentRecord } from './load-current.ts'

/** What a caller wants done with one record. Values are wire values by API name. */
export type RecordWrite =
  | { action: 'create'; id?: string; values: Readonly<Record<string, unknown>> }
  | ({
      action: 'update'
      id: string
      version?: number
      /** What the writer saw in fields that change: where another value stands by now, nothing is written. */
      seen?: Readonly<Record<string, unknown>>
      values: Readonly<Record<string, unknown>>
    } & Amendment)
  | { action: 'delete'; id: string; version?: number }
  | { action: 'restore'; id: string }

/** What is put to, and taken out of, the values of fields that hold several, by API name. */
export interface Amendment {
  add?: Readonly<Record<string, readonly unknown[]>>
  remove?: Readonly<Record<string, readonly unknown[]>>
}

export interface WriteOptions {
  /**
   * 'stop' throws the first refusal and writes nothing; 'collect' writes what may be written and gives the
   * refusals per row.
   */
  onRefusal: 'stop' | 'collect'
  /** The product itself writes (a verb, an installation): access and read-only marks do not apply. */
  trusted?: boolean
  /**
   * The values come from the record's own history: those that only the product writes may be set too.
   * Access holds as for any other write.
   */
  restoring?: boolean
  /**
   * Everything is read and checked, nothing is locked or stored: the outcomes say what a write would do.
   * Records in the transaction's `assumed` are taken as there.
   */
  trial?: boolean
  /**
   * Name of a unique field whose values the caller has just looked up in this transaction: nobody else has
   * them. Should one come twice all the same, its index fails the transaction, and the next attempt looks.
   */
  freeKey?: string
  /** What lockRecords gave in this transaction: holds all records to be changed, none of them changed since. */
  locked?: ReadonlyMap<string, CurrentRecord>
}

export type WriteOutcome =
  | {
      status: 'created' | 'updated' | 'unchanged' | 'deleted' | 'restored'
      id: string
      version: number
      record: RecordValues
    }
  | { status: 'failed'; id?: string; error: AppError }

/** One row on its way through the steps. Steps read `before`, complete `after`, and may set `refusal`. */
export interface Change {
  readonly action: RecordWrite['action']
  readonly write: RecordWrite
  readonly id: string
  before: RecordValues | null
  /** What roll-ups measured of the record as it was, in the order of `measuresOf`. */
  readonly measured: readonly (string | null)[]
  /** The whole record as it will be; for a delete, as it was. */
  after: RecordValues
  /** API names of fields whose value the caller or a rule set. */
  readonly given: Set<string>
  /** Names of the stored fields that differ, filled in before storing. */
  readonly changed: Set<string>
  readonly problems: ErrorDetail[]
  refusal: AppError | null
}

/** The changes no step has refused so far. */
export function accepted(changes: readonly Change[]): Change[] {
  return changes.filter((change) => change.refusal === null && change.problems.length === 0)
}

/** Is there anything to store? An update that gives what is there already changes nothing. */
export function differs(change: Change): boolean {
  return change.action !== 'update' || change.changed.size > 0
}
