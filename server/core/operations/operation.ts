import type { OperationKind } from '../../../shared/core/operation-kinds.ts'
import type { OperationError, OperationSummary } from '../../../shared/core/operations.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Permissions } from '../../../shared/platform/registry.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { join, type Sql, sql } from '../../platform/database/sql.ts'

/** A row of the operation table. */
export interface StoredOperation
  extends Omit<
    OperationSummary,
    'record' | 'fieldIds' | 'importId' | 'isRedo' | 'undoneKind' | 'mayUndo' | 'mayCancel' | 'file' | 'error'
  > {
  /** How far it has come: what it works through goes on behind this. null: at the beginning. */
  place: string | null
  details: OperationDetails
}

/** A file that an export made, in the store by its hash. */
export interface StoredExport {
  name: string
  hash: string
  size: number
  type: string
  /** What its maker might see then (see access-mark.ts). */
  mark: string
}

export interface OperationDetails {
  /** What the request was narrowed to; work in the background may do no more. */
  scopes?: readonly string[]
  quiet?: boolean
  /** The verb that whoever asked for it must keep while it goes on. */
  permission?: keyof Permissions
  error?: OperationError
  /** Of an undo: the kind of what was done at first. */
  undoneKind?: OperationKind
  /** An undo of an undo: it brings back. */
  isRedo?: boolean
  /** An undo of what was done to this one record; the operation stays to be undone. */
  recordId?: string
  /** What an export made. */
  file?: StoredExport
  /** Some record is another than before. */
  hasChanged?: boolean
  [more: string]: unknown
}

type NewOperation = Pick<StoredOperation, 'id' | 'kind' | 'status' | 'title' | 'total' | 'details'> &
  Partial<Pick<StoredOperation, 'action' | 'objectId' | 'actorId' | 'createdAt' | 'undoOf'>>

/** Its columns, for queries that read operations their own way. */
export const operationColumns = sql`o.id, o.kind, o.status, o.title, o.action, o.object_id as "objectId",
  o.actor_id as "actorId", o.created_at as "createdAt", o.finished_at as "finishedAt", o.total, o.done,
  o.failed, o.undo_of as "undoOf", o.undone_by as "undoneBy", o.place, o.details`

/** Keeps a new operation, made by the actor and now unless said. One that is there already is left alone. */
export async function addOperation(tx: Transaction, operation: NewOperation): Promise<void> {
  const { id, kind, status, title, total, details, action, objectId, undoOf } = operation
  const actorId = operation.actorId === undefined ? tx.access.memberId : operation.actorId
  const createdAt = operation.createdAt ?? tx.now()
  const finishedAt = status === 'done' ? createdAt : null
  await tx.db.run(sql`
    insert into ${tx.db.table('operation')}
      (id, kind, status, title, action, object_id, actor_id, created_at, finished_at, total, undo_of, details)
    values (${id}, ${kind}, ${status}, ${title}, ${action ?? null}, ${objectId ?? null}, ${actorId}, ${createdAt},
      ${finishedAt}, ${total}, ${undoOf ?? null}, ${JSON.stringify(details)}::jsonb)
    on conflict (id) do nothing`)
}

/** null when there is none of that id. */
export function findOperation(db: WorkspaceDatabase, id: string): Promise<StoredOperation | null> {
  return read(db, id, sql``)
}

/** The same, locked until the transaction ends: one at a time goes on with it. */
export function lockOperation(tx: Transaction, id: string): Promise<StoredOperation | null> {
  return read(tx.db, id, sql`for update`)
}

async function read(db: WorkspaceDatabase, id: string, lock: Sql): Promise<StoredOperation | null> {
  const rows = await db.query<StoredOperation>(
    sql`select ${operationColumns} from ${db.table('operation')} o where o.id = ${id} ${lock}`,
  )
  return rows[0] ?? null
}

/** What of an operation changes while it is carried out. */
type OperationChange = Pick<StoredOperation, 'id'> &
  Partial<Pick<StoredOperation, 'status' | 'place' | 'total' | 'done' | 'failed' | 'finishedAt' | 'details'>>

/** Keeps how far an operation has come; what is not said stays as it is. */
export async function saveOperation(ctx: Pick<Context, 'db'>, change: OperationChange): Promise<void> {
  const { id, status, place, total, done, failed, finishedAt, details } = change
  const given = [
    status !== undefined && sql`status = ${status}`,
    place !== undefined && sql`place = ${place}`,
    total !== undefined && sql`total = ${total}`,
    done !== undefined && sql`done = ${done}`,
    failed !== undefined && sql`failed = ${failed}`,
    finishedAt !== undefined && sql`finished_at = ${finishedAt}`,
    details !== undefined && sql`details = ${JSON.stringify(details)}::jsonb`,
  ].filter((one) => one !== false)
  await ctx.db.run(sql`update ${ctx.db.table('operation')} set ${join(given)} where id = ${id}`)
}

/** Says by which operation another is undone at present; null: by none. */
export async function markUndone(tx: Transaction, id: string, undoneBy: string | null): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('operation')} set undone_by = ${undoneBy}::uuid where id = ${id}`)
}

/** The operation does not exist, or is not the actor's to see. */
export function operationNotFound(): AppError {
  return new AppError(
    'not-found',
    'operations.not-found',
    'There is no such operation, or you may not see it. Look at the list of operations.',
  )
}
