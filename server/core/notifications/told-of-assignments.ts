import type { Context } from '../../platform/context.ts'
import { all, sql } from '../../platform/database/sql.ts'
import type { Reaction, StoredEvent } from '../../platform/events/event.ts'
import { notBefore } from '../../platform/events/read-events.ts'
import { notify } from './notify.ts'

type Given = Reaction<'records.created' | 'records.updated'>

const isAssigned = ({ payload, kind }: StoredEvent): boolean =>
  kind.startsWith('records.') && 'assignedTo' in payload && payload.assignedTo !== undefined

/** Members learn that somebody gave them records: once for all that one operation gave them of an object. */
export const toldOfAssignments: readonly Given[] = (['records.created', 'records.updated'] as const).map(
  (on) => ({
    on,
    name: `notifications.assigned-${on === 'records.created' ? 'new' : 'changed'}`,
    when: isAssigned,
    oncePerOperation: true,
    asSystem: true,
    run: (ctx, event) => tell(ctx, event),
  }),
)

interface Share {
  objectId: string
  to: string
  count: number
  recordId: string
}

async function tell(ctx: Context, { operationId, actorId }: StoredEvent): Promise<void> {
  const shares = await sharesOf(ctx, operationId)
  await ctx.transaction((tx) =>
    notify(
      tx,
      shares.map(({ objectId, to, count, recordId }) => ({
        kind: 'records.assigned',
        to,
        key: `${operationId}:${objectId}`,
        params: { operationId },
        actorId,
        objectId,
        recordId: count === 1 ? recordId : null,
        count,
      })),
    ),
  )
}

// Counted in the database: an operation may have given ten thousand.
function sharesOf(ctx: Context, operationId: string): Promise<Share[]> {
  const conditions = [
    sql`e.operation_id = ${operationId}`,
    sql`e.kind in ('records.created', 'records.updated')`,
    sql`e.payload->>'assignedTo' is not null`,
    ...notBefore(operationId, 'e'),
  ]
  return ctx.db.query<Share>(sql`
    select e.object_id as "objectId", e.payload->>'assignedTo' as "to", count(distinct e.record_id)::integer as count,
      min(e.record_id::text) as "recordId"
    from ${ctx.db.table('event')} e
    where ${all(conditions)}
    group by e.object_id, e.payload->>'assignedTo'`)
}
