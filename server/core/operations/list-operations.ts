import { kindTraits, operationKinds } from '../../../shared/core/operation-kinds.ts'
import {
  isUnfinished,
  type OperationError,
  type OperationFile,
  type OperationPage,
  type OperationRecord,
  type OperationSummary,
} from '../../../shared/core/operations.ts'
import type { Context } from '../../platform/context.ts'
import { all, type Sql, sql } from '../../platform/database/sql.ts'
import { eventsOfOperation } from '../../platform/events/read-events.ts'
import { readsSome, unreadObjectIds } from '../access/reads-some.ts'
import { describeTargets } from '../records/index.ts'
import { onlyRecords } from './only-records.ts'
import { findOperation, operationColumns, operationNotFound, type StoredOperation } from './operation.ts'
import { isStoppable, isUndoable } from './operation-kinds.ts'

const unlisted = operationKinds.filter((kind) => !kindTraits[kind].isListed)

/**
 * One page of operations, newest first: the actor's own, and for who may undo what others did everyone's, but for those
 * of objects they do not read.
 */
export async function listOperations(
  ctx: Context,
  page: { cursor?: string | undefined; limit: number },
): Promise<OperationPage> {
  const conditions = [sql`o.kind <> all(${unlisted}::text[])`]
  conditions.push(seenOnes(ctx))
  if (page.cursor !== undefined) conditions.push(sql`o.id < ${page.cursor}::uuid`)
  const rows = await ctx.db.query<StoredOperation>(sql`
    select ${operationColumns} from ${ctx.db.table('operation')} o
    where ${all(conditions)} order by o.id desc limit ${page.limit + 1}`)
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  const records = await onlyRecords(ctx, shown)
  return {
    operations: shown.map((operation) => asSeen(ctx, operation, records.get(operation.id))),
    actors: await actorsOf(ctx, shown),
    page: { next: last?.id ?? null },
  }
}

/** One operation, also a single change. Refuses another's as not found without the permission operations.undo. */
export async function getOperation(ctx: Context, id: string): Promise<OperationSummary> {
  const stored = await findOperation(ctx.db, id)
  // A single change has a row only since somebody undid it, and that counts nothing.
  const operation =
    stored === null || stored.kind === 'change'
      ? { ...(await singleChange(ctx, id)), undoneBy: stored?.undoneBy ?? null }
      : stored
  if (!maySee(ctx, operation)) throw operationNotFound()
  return asSeen(ctx, operation, (await onlyRecords(ctx, [operation])).get(id))
}

/** Is it the actor's own, or of an object they read, and may the actor undo what others did? */
export function maySee(
  ctx: Context,
  { actorId, objectId }: Pick<StoredOperation, 'actorId' | 'objectId'>,
): boolean {
  return actorId === ctx.access.memberId || (ctx.access.can('operations.undo') && readsSome(ctx, objectId))
}

/** The same as SQL. */
function seenOnes(ctx: Context): Sql {
  const isOwn = sql`o.actor_id = ${ctx.access.memberId}::uuid`
  if (!ctx.access.can('operations.undo')) return isOwn
  const unread = unreadObjectIds(ctx)
  return unread.length === 0
    ? sql`true`
    : sql`(o.object_id is null or o.object_id <> all(${unread}::text[]) or ${isOwn})`
}

async function singleChange(ctx: Context, id: string): Promise<StoredOperation> {
  const events = await eventsOfOperation(ctx.db, id, { limit: 1_000 })
  const [event] = events
  if (event === undefined) throw operationNotFound()
  const ofRecords = events.filter(({ kind }) => kind.startsWith('records.'))
  const records = new Set(ofRecords.map(({ recordId }) => recordId))
  return {
    id,
    kind: 'change',
    status: 'done',
    title: '',
    action: null,
    objectId: event.objectId,
    actorId: event.actorId,
    createdAt: event.at,
    finishedAt: event.at,
    total: records.size,
    done: records.size,
    failed: 0,
    undoOf: null,
    undoneBy: null,
    place: null,
    details: {},
  }
}

function asSeen(
  ctx: Context,
  operation: StoredOperation,
  record: OperationRecord | undefined,
): OperationSummary {
  const { place: _, details, ...plain } = operation
  const { error, fieldIds, importId, isRedo, undoneKind } = details
  return {
    ...plain,
    // One's own, of an object one reads no more, is not called by it.
    ...(!readsSome(ctx, operation.objectId) && { title: '', objectId: null }),
    record: record ?? null,
    fieldIds: readable(ctx, operation.objectId, fieldIds),
    isRedo: isRedo === true,
    undoneKind: undoneKind ?? null,
    importId: typeof importId === 'string' ? importId : null,
    file: fileSeen(ctx, operation),
    error: error === undefined ? null : errorSeen(error),
    mayUndo: mayUndo(ctx, operation),
    mayCancel: isUnfinished(operation) && operation.status !== 'cancelling' && isStoppable(operation),
  }
}

/** So long, in milliseconds, the file of an export can be fetched. */
export const exportKeptMs = 24 * 60 * 60 * 1000

/** null: it made none, it is another's, or it is kept no longer. */
function fileSeen(ctx: Context, { actorId, finishedAt, details }: StoredOperation): OperationFile | null {
  const { file } = details
  if (file === undefined || finishedAt === null || actorId !== ctx.access.memberId) return null
  const keptUntil = new Date(Date.parse(finishedAt) + exportKeptMs)
  if (keptUntil <= ctx.now()) return null
  return { name: file.name, size: file.size, keptUntil: keptUntil.toISOString() }
}

/** Why it broke off, not by which records: those are told where definitions are changed, to who sees them. */
function errorSeen({ code, message, params }: OperationError): OperationError {
  return { code, message, ...(params !== undefined && { params }) }
}

function mayUndo(ctx: Context, operation: StoredOperation): boolean {
  const { kind, undoneBy } = operation
  if (isUnfinished(operation) || !isUndoable(operation)) return false
  // One that left everything as it was.
  if (kind === 'undo' && operation.done === 0 && operation.details.hasChanged !== true) return false
  return undoneBy === null && maySee(ctx, operation)
}

function readable(ctx: Context, objectId: string | null, fieldIds: unknown): string[] {
  if (objectId === null || !Array.isArray(fieldIds)) return []
  return fieldIds.map(String).filter((id) => ctx.access.canReadField(objectId, id))
}

async function actorsOf(
  ctx: Context,
  operations: readonly StoredOperation[],
): Promise<Record<string, string>> {
  const member = ctx.metadata.objects.get('member')
  if (member === undefined) return {}
  const ids = [...new Set(operations.flatMap((operation) => operation.actorId ?? []))]
  const found = await describeTargets(
    ctx,
    ids.map((id) => ({ id, objectId: member.id })),
  )
  return Object.fromEntries(Object.values(found).map((one) => [one.id, one.title ?? '']))
}
