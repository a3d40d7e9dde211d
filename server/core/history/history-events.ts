import type { HistoryEvent } from '../../../shared/core/history.ts'
import type { OperationKind } from '../../../shared/core/operation-kinds.ts'
import type { Related } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import { isId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { repeated, sql } from '../../platform/database/sql.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { describeTargets, type LinkTarget, linkTargets } from '../records/index.ts'

interface OperationState {
  id: string
  kind: OperationKind
  title: string
  isUndone: boolean
}

/** Events as they are told: with what they were part of, and whether the reader may take that back. */
export async function historyEvents(ctx: Context, events: readonly StoredEvent[]): Promise<HistoryEvent[]> {
  const operations = await operationStates(ctx, events)
  return events.map((event) => {
    const operation = operations.get(event.operationId)
    const isMine = event.actorId === ctx.access.memberId || ctx.access.can('operations.undo')
    return {
      id: event.id,
      kind: event.kind,
      at: event.at,
      objectId: event.objectId,
      recordId: event.recordId,
      actorId: event.actorId,
      operationId: event.operationId,
      changes: event.changes,
      payload: event.payload,
      source: event.source,
      operationKind: operation?.kind ?? 'change',
      // As in the activity log: of what others did, only to who may take it back.
      operationTitle: (isMine && operation?.title) || null,
      mayUndo: undoableKinds.has(event.kind) && isMine && operation?.isUndone !== true,
    }
  })
}

const undoableKinds: ReadonlySet<string> = new Set([
  'records.created',
  'records.updated',
  'records.deleted',
  'records.restored',
])

/** Titles of those who acted, of what changed values point at and, with `subjects`, of the events' own records. */
export function namesIn(
  ctx: Context,
  events: readonly HistoryEvent[],
  options: { subjects?: boolean } = {},
): Promise<Related> {
  const targets = events.flatMap((event) => [
    ...actorOf(ctx, event.actorId),
    ...targetsIn(ctx, event),
    ...(options.subjects ? subjectOf(ctx, event) : []),
  ])
  return describeTargets(ctx, [...new Map(targets.map((target) => [target.id, target])).values()])
}

function subjectOf(ctx: Context, { objectId, recordId, payload }: HistoryEvent): LinkTarget[] {
  const named = [
    ...payloadTarget(ctx, 'member', payload.memberId),
    ...payloadTarget(ctx, 'member', payload.invitedBy),
    ...payloadTarget(ctx, 'member', payload.heirId),
    ...payloadTarget(ctx, 'team', payload.teamId),
  ]
  return objectId === null || recordId === null ? named : [{ id: recordId, objectId }, ...named]
}

function payloadTarget(ctx: Context, object: string, id: unknown): LinkTarget[] {
  const definition = ctx.metadata.objects.get(object)
  return definition !== undefined && isId(id) ? [{ id, objectId: definition.id }] : []
}

function actorOf(ctx: Context, actorId: string | null): LinkTarget[] {
  const member = ctx.metadata.objects.get('member')
  return actorId === null || member === undefined ? [] : [{ id: actorId, objectId: member.id }]
}

function targetsIn(ctx: Context, event: Pick<HistoryEvent, 'objectId' | 'changes'>): LinkTarget[] {
  const object = ctx.metadata.byId.get(event.objectId ?? '')
  if (object === undefined || event.changes === null) return []
  return Object.entries(event.changes).flatMap(([fieldId, values]) => {
    const field = object.fields.find((one) => one.id === fieldId)
    if (field === undefined || !isReference(field)) return []
    return values.flatMap((value) => (isPointing(value) ? linkTargets(ctx, field, value) : []))
  })
}

/** Values from before a field became a reference point nowhere. */
function isPointing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPointing)
  if (typeof value === 'object' && value !== null && 'id' in value) return isId(value.id)
  return isId(value)
}

async function operationStates(
  ctx: Context,
  events: readonly StoredEvent[],
): Promise<Map<string, OperationState>> {
  const ids = [...new Set(events.map((event) => event.operationId))]
  if (ids.length === 0) return new Map()
  const rows = await ctx.db.query<OperationState>(
    repeated(sql`
      select id, kind, title, undone_by is not null as "isUndone" from ${ctx.db.table('operation')}
      where id = any(${ids}::uuid[])`),
  )
  return new Map(rows.map((row) => [row.id, row]))
}
