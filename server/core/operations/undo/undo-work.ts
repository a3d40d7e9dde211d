import type { Transaction } from '../../../platform/context.ts'
import { eventsOfOperation, recordsOfOperation } from '../../../platform/events/read-events.ts'
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
  const { undoOf, place, details } = operation
  if (undoOf === null) return null
  const events = await eventsOfOperation(tx.db, undoOf, {
    limit: size,
    before: place ?? undefined,
    recordId: details.recordId,
  })
  const last = events.at(-1)
  if (last === undefined) return null
  const ofRecords = events.filter((event) => event.kind.startsWith('records.') && event.recordId !== null)
  return {
    place: last.id,
    subject: { objectId: last.objectId ?? '', recordId: last.recordId ?? last.id },
    apply: async () => {
      const family = await undoFamily(tx.db, undoOf)
      const { changed, problems } = await revertEvents(tx, ofRecords, {
        undoOf: details.recordId === undefined ? undoOf : null,
        family,
      })
      const touched = changed.size
      for (const { recordId } of problems) changed.delete(recordId)
      // A record may come again in a later piece: it counts once.
      const before = place === null ? [] : await recordsOfOperation(tx.db, operation.id, [...changed])
      return { done: changed.size - before.length, problems, hasChanged: touched > 0 }
    },
  }
}
