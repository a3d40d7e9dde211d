import { isUnfinished, type OperationError, type OperationStatus } from '../../../shared/core/operations.ts'
import { AppError, isPassing } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { shutOut } from '../access/still-may.ts'
import {
  findOperation,
  lockOperation,
  type OperationDetails,
  type StoredOperation,
  saveOperation,
} from './operation.ts'
import { type NewProblem, storeProblems } from './operation-problems.ts'
import { markFamily } from './undo/undo-family.ts'

/** How a kind of operation is carried out, a piece a transaction. */
export interface OperationWork {
  /** Records in a piece. */
  size: number
  /** The next piece behind the operation's place; null at the end. */
  next(tx: Transaction, operation: StoredOperation, size: number): Promise<Piece | null>
}

export interface Piece {
  /** Where the operation stands when this is done. */
  place: string
  /** Named when a piece of one is refused as a whole. */
  subject: { objectId: string; recordId: string }
  /** Does it. */
  apply(): Promise<Applied>
}

/** What came of a piece: how many records it did something with, and which it left as they were. */
export interface Applied {
  done: number
  problems: readonly NewProblem[]
  /** It changed something, be it a part of records that count as left. Not said: where something is done. */
  hasChanged?: boolean
}

/**
 * Carries an operation out from where it stands. Its place, its counts and what it did commit together,
 * so that it goes on after a crash and does nothing twice, also when two workers run it at once. Ends
 * early when somebody cancels it, or takes away the access of whoever asked for it; `checkpoint` may throw to have it go on later.
 */
export async function runOperation(
  ctx: Context,
  id: string,
  work: OperationWork,
  checkpoint: () => void = () => {},
): Promise<void> {
  const operation = await findOperation(ctx.db, id)
  if (operation === null || !isUnfinished(operation)) return
  const { scopes, quiet, permission } = operation.details
  let under = await ctx.under({ id, kind: kindOf(operation), quiet: quiet === true }, scopes)
  // After a refusal of a whole piece its records are taken one by one.
  let single = 0
  for (;;) {
    checkpoint()
    under = await under.renewed()
    const refusal = shutOut(under, permission)
    if (refusal !== null) return failOperation(under, id, refusal)
    const size = single > 0 ? 1 : work.size
    try {
      if (!(await under.transaction((tx) => runPiece(tx, id, { work, size })))) return
      single = Math.max(0, single - 1)
    } catch (error) {
      if (!(error instanceof AppError) || isPassing(error)) throw error
      if (size > 1) single = work.size
      else await under.transaction((tx) => passOver(tx, id, { work, error }))
    }
  }
}

/** Does all of a small operation within the transaction at hand. */
export async function runWithin(tx: Transaction, id: string, work: OperationWork): Promise<void> {
  while (await runPiece(tx, id, { work, size: work.size }));
}

/** Ends an operation that cannot go on, with the reason. */
export async function failOperation(ctx: Context, id: string, error: unknown): Promise<void> {
  await ctx.transaction(async (tx) => {
    const operation = await lockOperation(tx, id)
    if (operation === null || !isUnfinished(operation)) return
    const details = { ...operation.details, error: reasonOf(error) }
    await finish(tx, { ...operation, details }, 'failed')
  })
}

interface Step {
  work: OperationWork
  size: number
}

async function runPiece(tx: Transaction, id: string, { work, size }: Step): Promise<boolean> {
  const operation = await lockOperation(tx, id)
  if (operation === null || !isUnfinished(operation)) return false
  const piece = operation.status === 'cancelling' ? null : await work.next(tx, operation, size)
  if (piece === null) {
    await finish(tx, operation, operation.status === 'cancelling' ? 'cancelled' : 'done')
    return false
  }
  await advance(tx, operation, piece, await piece.apply())
  return true
}

/** Notes the one record that a whole piece was refused for, and goes on behind it. */
async function passOver(tx: Transaction, id: string, refused: { work: OperationWork; error: AppError }) {
  const operation = await lockOperation(tx, id)
  if (operation === null || !isUnfinished(operation)) return
  const piece = await refused.work.next(tx, operation, 1)
  if (piece === null) return
  const { code, message, params } = refused.error
  await advance(tx, operation, piece, { done: 0, problems: [{ ...piece.subject, code, message, params }] })
}

async function advance(
  tx: Transaction,
  operation: StoredOperation,
  piece: Piece,
  { done, problems, hasChanged = done > 0 }: Applied,
): Promise<void> {
  await storeProblems(tx, operation.id, problems)
  const failed = new Set(problems.map((problem) => problem.recordId)).size
  await saveOperation(tx, {
    ...operation,
    status: 'running',
    place: piece.place,
    done: operation.done + done,
    failed: operation.failed + failed,
    ...(hasChanged && { details: { ...operation.details, hasChanged } }),
  })
}

async function finish(
  tx: Transaction,
  operation: StoredOperation,
  status: Extract<OperationStatus, 'done' | 'failed' | 'cancelled'>,
): Promise<void> {
  const { id, done, failed, undoOf, details } = operation
  await saveOperation(tx, {
    ...operation,
    status,
    finishedAt: tx.now().toISOString(),
    details: asEnded(details),
    total: status === 'done' ? done + failed : operation.total,
  })
  // What was not taken back, or in part only, may be taken back again: by somebody who may do more, say.
  const isWhole = status === 'done' && (done > 0 || failed === 0)
  if (!isWhole && undoOf !== null && details.recordId === undefined) await markFamily(tx, undoOf, null)
  tx.emit({ kind: 'operations.finished', ...ofObject(operation), payload: { operationId: id, status } })
}

/** The object an operation is of, for its events: who does not read it hears nothing of them. */
export function ofObject({ objectId }: Pick<StoredOperation, 'objectId'>): { objectId?: string } {
  return objectId === null ? {} : { objectId }
}

/** What is kept of an operation that has ended, beside its counts. */
const keptDetails = [
  ...['scopes', 'quiet', 'permission', 'error', 'undoneKind', 'isRedo', 'recordId', 'file', 'hasChanged'],
  ...['fieldIds', 'importId'],
]

/** What it was asked for holds values of records, and nothing needs it any more. */
function asEnded(details: OperationDetails): OperationDetails {
  return Object.fromEntries(Object.entries(details).filter(([name]) => keptDetails.includes(name)))
}

function kindOf(operation: StoredOperation): 'bulk' | 'undo' {
  return operation.kind === 'undo' ? 'undo' : 'bulk'
}

function reasonOf(error: unknown): OperationError {
  if (error instanceof AppError) {
    const { code, message, params } = error
    return { code, message, params }
  }
  return {
    code: 'operations.broke-off',
    message: 'Something went wrong on our side, and this broke off. What was done so far can be undone.',
  }
}
