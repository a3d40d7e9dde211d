import type { OperationError, OperationProblem, OperationStatus } from '../../../../shared/core/operations.ts'
import { isApiError } from '../../../platform/api/api-error.ts'
import { readOperation, readOperationProblems } from '../operation-requests.ts'
import { followById } from '../running/follow-operation.ts'
import { beginUndo } from './begin-undo.ts'

/** What is to be taken back. */
export interface ToTakeBack {
  /** In the order they were made. */
  operationIds: readonly string[]
  /** Only what was done to this record. */
  recordId?: string | undefined
}

/** What taking it back came to. */
export interface TakenBack {
  /** Records that are as they were before. */
  undone: number
  /** Records that had to stay. */
  failed: number
  /** The only record it was about, by its name; null of several. */
  name: string | null
  /** Why, of the first hundred of each operation. */
  left: readonly OperationProblem[]
  /** The undo that the log has with what it left. */
  leftBy: string | null
  /** The undos that may be taken back in turn, in the order they were made. */
  again: readonly string[]
  /** Why it went no further: a refusal, or how an undo ended before its end. */
  stopped: unknown
}

/** An undo that somebody stopped, or that broke off. */
export interface EndedEarly {
  status: Exclude<OperationStatus, 'done'>
  error: OperationError | null
}

interface OneTakenBack extends Pick<TakenBack, 'undone' | 'failed' | 'left' | 'name'> {
  id: string
  mayUndo: boolean
  endedEarly?: EndedEarly
}

const told = 100

/**
 * Takes back operations, the last one first, waits until that is done, and tells what was left and why. One of them
 * that is undone already is as it is to be. Throws where nothing could be taken back; one that is refused behind others
 * is told with what they came to.
 */
export async function takeBack({ operationIds, recordId }: ToTakeBack): Promise<TakenBack> {
  const taken: OneTakenBack[] = []
  let gone: unknown
  for (const id of operationIds.toReversed()) {
    try {
      const one = await takeOneBack(id, recordId)
      taken.push(one)
      if (one.endedEarly) return sumOf(taken, one.endedEarly)
    } catch (error) {
      gone = error
      if (isApiError(error, 'operations.already-undone')) continue
      if (taken.length === 0) throw error
      return sumOf(taken, error)
    }
  }
  if (taken.length === 0 && gone !== undefined) throw gone
  return sumOf(taken, null)
}

async function takeOneBack(operationId: string, recordId: string | undefined): Promise<OneTakenBack> {
  const { operationId: id, status, undone, record, skipped, mayUndo } = await beginUndo(operationId, recordId)
  const name = record?.title ?? null
  if (status === 'done' && skipped.length < told)
    return { id, undone, failed: recordsOf(skipped), left: skipped, mayUndo, name }
  const ended = status === 'done' ? await readOperation(id) : await followById(id)
  const left = ended.failed === 0 ? [] : (await readOperationProblems(id)).problems
  return {
    ...{ id, undone: ended.done, failed: ended.failed, left, mayUndo: ended.mayUndo },
    name: ended.record?.title ?? null,
    ...(ended.status !== 'done' && { endedEarly: { status: ended.status, error: ended.error } }),
  }
}

/** Of one record several things may be left, each with its reason. */
function recordsOf(left: readonly OperationProblem[]): number {
  return new Set(left.map(({ id, recordId }) => recordId ?? id)).size
}

function sumOf(taken: readonly OneTakenBack[], stopped: unknown): TakenBack {
  return {
    undone: taken.reduce((sum, one) => sum + one.undone, 0),
    failed: taken.reduce((sum, one) => sum + one.failed, 0),
    name: taken.length === 1 ? (taken[0]?.name ?? null) : null,
    left: taken.flatMap((one) => one.left),
    leftBy: taken.findLast((one) => one.failed > 0)?.id ?? null,
    again: taken.flatMap((one) => (one.mayUndo ? [one.id] : [])),
    stopped,
  }
}
