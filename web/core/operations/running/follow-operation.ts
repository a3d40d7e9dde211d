import { isUnfinished, type OperationSummary } from '../../../../shared/core/operations.ts'
import { untilEnded } from '../operation-queries.ts'
import { forgetRunning, noteRunning } from './running-store.ts'

/** Shows in the corner how far an operation is, with the way to stop it, and gives it when it has ended. */
export async function followOperation(begun: OperationSummary): Promise<OperationSummary> {
  if (!isUnfinished(begun)) return begun
  noteRunning(begun)
  return followById(begun.id)
}

/** The same of an operation of which only the id is known. */
export async function followById(id: string): Promise<OperationSummary> {
  try {
    return await untilEnded(id, noteRunning)
  } finally {
    forgetRunning(id)
  }
}
