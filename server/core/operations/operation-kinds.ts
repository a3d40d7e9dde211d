import type { BulkAction, OperationKind } from '../../../shared/core/operations.ts'
import type { StoredOperation } from './operation.ts'

interface KindTraits {
  /** What it did can be taken back. */
  mayUndo: boolean
  /** It can be stopped on its way. */
  mayCancel: boolean
}

/** What can be done with each kind of operation; one that is not here does not compile. */
const kinds: { readonly [Kind in OperationKind]: KindTraits } = {
  change: { mayUndo: true, mayCancel: true },
  bulk: { mayUndo: true, mayCancel: true },
  import: { mayUndo: true, mayCancel: true },
  // It changes nothing.
  export: { mayUndo: false, mayCancel: true },
  sample: { mayUndo: true, mayCancel: true },
  undo: { mayUndo: true, mayCancel: true },
  // Definitions are changed back where they are changed, and a change of them is finished once it has begun.
  metadata: { mayUndo: false, mayCancel: false },
}

const actions: { readonly [Action in BulkAction]: boolean } = {
  update: true,
  delete: true,
  restore: true,
  // What is deleted for good is nowhere any more.
  purge: false,
}

/** Is it of a kind that can be taken back? */
export function isUndoable({ kind, action }: Pick<StoredOperation, 'kind' | 'action'>): boolean {
  return kinds[kind].mayUndo && (action === null || actions[action])
}

/** Is it of a kind that can be stopped on its way? */
export function isStoppable({ kind }: Pick<StoredOperation, 'kind'>): boolean {
  return kinds[kind].mayCancel
}
