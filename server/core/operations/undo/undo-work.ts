import type { Transaction } from '../../../platform/context.ts'
import { eventsOfOperation } from '../../../platform/events/read-events.ts'
import type { StoredOperation } from '../operation.ts'
import type { OperationWork, Piece } from '../run-operation.ts'
import { revertEvents } from './revert-events.ts'
import { undoFamily } from './undo-family.ts'

/** Undoing goes through the events of the operation to be undone, from the last to the first. */
export const undoWork: OperationWork = {
  size: 1_000,
  next: nextPiece,
}

async function nextPiece(tx: Transaction, operation: StoredOperation, size: number): Promise<Piece | null> {
  const { undoOf, place } = operation
  if (undoOf === null) return null
  const events = await eventsOfOperation(tx.db, undoOf, { limit: size, before: place ?? undefined })
  const last = events.at(-1)
  if (last === undefined) return null
  const ofRecords = events.filter((event) => event.kind.startsWith('records.') && event.recordId !== null)
  return {
    place: last.id,
    count: ofRecords.length,
    subject: { objectId: last.objectId ?? '', recordId: last.recordId ?? last.id },
    apply: async () => revertEvents(tx, ofRecords, await undoFamily(tx.db, undoOf)),
  }
}
