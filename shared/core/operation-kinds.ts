import type { RecordRight } from './records.ts'

interface KindTraits {
  /** What it did can be taken back. */
  mayUndo: boolean
  /** It can be stopped on its way. */
  mayCancel: boolean
  /** It stands among the bulk changes; of the others something else tells. */
  isListed: boolean
  /** A timeline names it by its title. The others are called as the kind of record they were about. */
  isNamed: boolean
  /** As what its maker is told that it has ended, if it took a while; null where something else tells, or nothing. */
  toldAs: 'bulk' | 'undo' | 'export' | null
}

const often = { mayUndo: true, mayCancel: true, isListed: true, isNamed: false, toldAs: null } as const

/**
 * Every kind of operation with all that follows from it; the web has its sign beside (web/core/operations).
 * A change is what one request did; only those that were undone are kept as a row.
 * Sample is what the product made up to be looked at, or took away again.
 */
export const kindTraits = {
  change: { ...often, isListed: false },
  bulk: { ...often, toldAs: 'bulk' },
  import: { ...often, isNamed: true },
  // It changes nothing and makes a file.
  export: { ...often, mayUndo: false, isNamed: true, toldAs: 'export' },
  sample: often,
  undo: { ...often, toldAs: 'undo' },
  // Definitions are changed back where they are changed, and a change of them is finished once it has begun.
  metadata: { ...often, mayUndo: false, mayCancel: false, isListed: false },
} as const satisfies Record<string, KindTraits>

export type OperationKind = keyof typeof kindTraits
export const operationKinds = Object.keys(kindTraits) as OperationKind[]

interface ActionTraits {
  /** What it did can be taken back. */
  mayUndo: boolean
  /** It works on what is in the bin. */
  isOfBin: boolean
  /** What somebody must be allowed to do with a record for it to happen. */
  right: RecordRight
}

/** What a bulk operation does with each record. The bin is ruled by the right to delete. */
export const actionTraits = {
  update: { mayUndo: true, isOfBin: false, right: 'update' },
  delete: { mayUndo: true, isOfBin: false, right: 'delete' },
  restore: { mayUndo: true, isOfBin: true, right: 'delete' },
  // What is deleted for good is nowhere any more.
  purge: { mayUndo: false, isOfBin: true, right: 'delete' },
} as const satisfies Record<string, ActionTraits>

export type BulkAction = keyof typeof actionTraits
export const bulkActions = Object.keys(actionTraits) as BulkAction[]
