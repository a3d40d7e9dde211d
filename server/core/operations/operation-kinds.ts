import { actionTraits, kindTraits } from '../../../shared/core/operation-kinds.ts'
import type { StoredOperation } from './operation.ts'

/** Is it of a kind that can be taken back? */
export function isUndoable({ kind, action }: Pick<StoredOperation, 'kind' | 'action'>): boolean {
  return kindTraits[kind].mayUndo && (action === null || actionTraits[action].mayUndo)
}

/** Is it of a kind that can be stopped on its way? */
export function isStoppable({ kind }: Pick<StoredOperation, 'kind'>): boolean {
  return kindTraits[kind].mayCancel
}
