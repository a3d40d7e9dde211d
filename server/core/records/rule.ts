import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { Context, Transaction } from '../../platform/context.ts'

/** One record about to be written: values by API name, as wire values. */
export interface RecordChange {
  action: 'create' | 'update' | 'delete' | 'restore'
  id: string
  before: Readonly<Record<string, unknown>> | null
  /** What will be stored; a rule may complete it. null when deleting. */
  after: Record<string, unknown> | null
  /** API names of the fields the caller set: what a rule fills in by itself should leave these alone. */
  given: ReadonlySet<string>
  /** The values come from the record's own history: some of them, where others were changed since. */
  isUndo: boolean
}

/**
 * A module's say in every write of an object, whatever path it comes by. Runs inside the transaction on
 * all changes of a batch at once (so that it can look things up in one query). Refuses a single change by
 * `refuse`; a thrown AppError refuses the whole batch.
 */
export interface RecordRule {
  /** Definition id of a standard object, which is the name it is shipped with; or `everyObject`. */
  object: string
  name: string
  /** Required fields it may fill in, so that callers need not send them. */
  fills?: readonly string[]
  /** Other names a record of the object goes by: what files of other languages call it. */
  alsoCalled?: (record: Readonly<Record<string, unknown>>) => readonly string[]
  /** Ids of those that are meant first where a file's text is the name of several: what stands in the default pipeline. */
  meantFirst?: (ctx: Context) => Promise<readonly string[]>
  /** Records a new workspace begins with and nothing points at: an import that brings its own may put them away. */
  makeWay?: (ctx: Context) => Promise<readonly string[]>
  /** What `check` will ask about, where the changes tell: read along with what else a write looks up. */
  reads?(changes: readonly RecordChange[]): { object: string; ids: readonly unknown[] }
  check?(
    tx: Transaction,
    changes: readonly RecordChange[],
    refuse: Refuse,
    read: ReadonlyMap<string, RecordValues>,
  ): Promise<void> | void
  /** What else is to be written because of changes that are stored by now: in their operation, undone with them. */
  follow?(tx: Transaction, changes: readonly RecordChange[], object: ObjectDefinition): Promise<void>
}

/** In place of an object: a rule that has its say in the writes of all of them, behind those of the object. */
export const everyObject = '*'

/** Refuses one change of the batch; the others go on when the caller asked for outcomes per row. */
export type Refuse = (
  change: RecordChange,
  code: string,
  message: string,
  path?: string,
  params?: Readonly<Record<string, string | number>>,
) => void
