import type { OperationProblem } from '../../../../shared/core/operations.ts'
import { untilEnded } from '../../operations/operation-queries.ts'
import { readOperationProblems, undoOperation } from '../../operations/operation-requests.ts'

/** What is to be taken back. */
export interface TakenBack {
  operationId: string
  /** Only what was done to this record. */
  recordId?: string | undefined
}

interface Outcome {
  id: string
  failed: number
  /** Why, of the first hundred. */
  left: OperationProblem[]
  mayUndo: boolean
}

/** Takes back an operation, waits until that is done, and tells what was left as it is. */
export async function takeBack({ operationId, recordId }: TakenBack): Promise<Outcome> {
  const { operationId: id, status, skipped, mayUndo } = await undoOperation(operationId, recordId)
  if (status === 'done') return { id, failed: recordsOf(skipped), left: skipped, mayUndo }
  const ended = await untilEnded(id)
  const left = ended.failed === 0 ? [] : (await readOperationProblems(id)).problems
  return { id, failed: ended.failed, left, mayUndo: ended.mayUndo }
}

/** Of one record several things may be left, each with its reason. */
function recordsOf(left: readonly OperationProblem[]): number {
  return new Set(left.map(({ id, recordId }) => recordId ?? id)).size
}
