import { type QueuedEdit, settleQueuedEdit } from './queued-edits.ts'
import { keepRefusedEdit, type RefusedEdit } from './refused-edits.ts'

/** What waited and was refused stays at its fields with the reason. */
export function refuseQueuedEdit(
  edit: QueuedEdit,
  why: string,
  more: Pick<RefusedEdit, 'mayRetry'> = {},
): void {
  settleQueuedEdit(edit)
  for (const [name, value] of Object.entries(edit.values))
    keepRefusedEdit(edit.record.id, name, { value, why, ...more })
}
