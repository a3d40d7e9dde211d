import type { UndoOutcome } from '../../../../shared/core/history.ts'
import { isUnfinished } from '../../../../shared/core/operations.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { empty, sql } from '../../../platform/database/sql.ts'
import { eventsOfOperation } from '../../../platform/events/read-events.ts'
import { maySee } from '../list-operations.ts'
import { onlyRecords } from '../only-records.ts'
import {
  addOperation,
  findOperation,
  lockOperation,
  operationNotFound,
  type StoredOperation,
} from '../operation.ts'
import { isUndoable } from '../operation-kinds.ts'
import { listProblems } from '../operation-problems.ts'
import { ofObject, runWithin } from '../run-operation.ts'
import { markFamily } from './undo-family.ts'
import { undoWork } from './undo-work.ts'

/** Up to so many events are taken back while the request waits. */
const atOnce = 200
const shownProblems = 100

/**
 * Takes back what an operation changed, as an operation of its own that can be taken back in turn. Small
 * ones are done when this returns, others go on in the background. Refuses what is another's without the
 * permission operations.undo, what is still under way, and what is undone already. With a record only what
 * was done to that one is taken back, and the operation stays to be undone.
 */
export async function undoOperation(ctx: Context, targetId: string, recordId?: string): Promise<UndoOutcome> {
  const id = ctx.operation.id
  await ctx.transaction(async (tx) => {
    const target = await claim(tx, targetId)
    const total = await countEvents(tx, targetId, recordId)
    if (total === 0) throw nothingToUndo()
    const named = recordId === undefined ? target : await ofOneRecord(tx, targetId, recordId)
    await addOperation(tx, {
      id,
      kind: 'undo',
      status: 'waiting',
      ...{ title: named.title, objectId: named.objectId, action: named.action },
      total,
      undoOf: targetId,
      details: {
        ...scopesOf(tx),
        ...(target.actorId !== tx.access.memberId && { permission: 'operations.undo' }),
        quiet: total > atOnce || target.details.quiet === true,
        fieldIds: target.details.fieldIds,
        ...(recordId === undefined && { undoneKind: target.details.undoneKind ?? target.kind }),
        ...(target.kind === 'undo' && target.details.isRedo !== true && { isRedo: true }),
        ...(recordId !== undefined && { recordId }),
      },
    })
    if (recordId === undefined) await markFamily(tx, targetId, id)
    if (total <= atOnce) await runWithin(tx, id, undoWork)
    else tx.emit({ kind: 'operations.started', ...ofObject(named), payload: { operationId: id } })
  })
  const undo = await findOperation(ctx.db, id)
  if (undo === null) throw operationNotFound()
  const { problems } = await listProblems(ctx, id, { limit: shownProblems })
  const status = isUnfinished(undo) ? 'running' : 'done'
  const mayUndo = status === 'done' && (undo.done > 0 || undo.details.hasChanged === true)
  const record = (await onlyRecords(ctx, [undo])).get(id) ?? null
  return { operationId: id, status, undone: undo.done, record, skipped: problems, mayUndo }
}

/** Locks the operation to be undone. Single changes get their row now, so that two undos of one meet. */
async function claim(tx: Transaction, id: string): Promise<StoredOperation> {
  if ((await findOperation(tx.db, id)) === null) await addSingleChange(tx, id)
  const target = await lockOperation(tx, id)
  if (target === null) throw operationNotFound()
  if (target.actorId !== tx.access.memberId && !tx.access.can('operations.undo')) throw notYours()
  if (!maySee(tx, target)) throw operationNotFound()
  if (isUnfinished(target)) throw stillRunning()
  if (target.undoneBy !== null) throw alreadyUndone(target.undoneBy)
  if (!isUndoable(target)) throw nothingToUndo()
  return target
}

async function addSingleChange(tx: Transaction, id: string): Promise<void> {
  const [event] = await eventsOfOperation(tx.db, id, { limit: 1 })
  if (event === undefined) throw operationNotFound()
  await addOperation(tx, {
    id,
    kind: 'change',
    status: 'done',
    title: '',
    objectId: event.objectId,
    actorId: event.actorId,
    createdAt: event.at,
    total: null,
    details: {},
  })
}

/** An undo of one record is called as its object: a name or action of the whole would say too much. */
async function ofOneRecord(tx: Transaction, id: string, recordId: string) {
  const [event] = await eventsOfOperation(tx.db, id, { limit: 1, recordId })
  return { title: '', objectId: event?.objectId ?? null, action: null }
}

async function countEvents(tx: Transaction, id: string, recordId?: string): Promise<number> {
  const ofRecord = recordId === undefined ? empty : sql`and record_id = ${recordId}`
  const [row] = await tx.db.rows(sql`
    select count(*)::integer from ${tx.db.table('event')}
    where operation_id = ${id} ${ofRecord} and kind in ('records.created', 'records.updated', 'records.deleted', 'records.restored')`)
  return Number(row?.[0] ?? 0)
}

/** What work in the background is narrowed to, when an API key asked for it. */
export function scopesOf(ctx: Context): { scopes?: readonly string[] } {
  return ctx.actor.kind === 'member' && ctx.actor.scopes !== undefined ? { scopes: ctx.actor.scopes } : {}
}

function notYours(): AppError {
  return new AppError(
    'forbidden',
    'operations.not-yours',
    'Someone else made this change. Ask them, or a person who may undo what others did.',
  )
}

function stillRunning(): AppError {
  return new AppError(
    'conflict',
    'operations.still-running',
    'This is still under way. Wait until it has ended or cancel it, then undo it.',
  )
}

function alreadyUndone(undoneBy: string): AppError {
  return new AppError('conflict', 'operations.already-undone', 'This has been undone already.', {
    params: { operationId: undoneBy },
  })
}

function nothingToUndo(): AppError {
  return new AppError(
    'conflict',
    'operations.nothing-to-undo',
    'There is nothing in this that can be undone: it changed no records, or removed them for good.',
  )
}
