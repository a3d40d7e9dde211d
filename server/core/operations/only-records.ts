import { isUnfinished, type OperationRecord } from '../../../shared/core/operations.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { describeTargets } from '../records/index.ts'
import type { StoredOperation } from './operation.ts'

/**
 * By id of operations that have ended and were about exactly one record: which, and what it is called now. What the
 * actor may not see, and what is gone for good, is not among them.
 */
export async function onlyRecords(
  ctx: Context,
  operations: readonly StoredOperation[],
): Promise<Map<string, OperationRecord>> {
  const single = operations.filter(isOfOne)
  if (single.length === 0) return new Map()
  // Within a request that is answered once, an undo's own events are not written yet: what it took back tells.
  const rows = await ctx.db.query<{ id: string; objectId: string; recordId: string | null }>(sql`
    select o.id, o.object_id as "objectId", coalesce(
      (select e.record_id from ${ctx.db.table('event')} e where e.operation_id = o.id
        and e.object_id = o.object_id and e.kind like 'records.%' order by e.id limit 1),
      (select p.record_id from ${ctx.db.table('operation_problem')} p where p.operation_id = o.id
        and p.object_id = o.object_id order by p.id limit 1),
      o.undone_record_id,
      (select case when count(distinct e.record_id) = 1 then (array_agg(e.record_id))[1] end
        from ${ctx.db.table('event')} e where e.operation_id = o.undo_of
        and e.object_id = o.object_id and e.kind like 'records.%')) as "recordId"
    from json_to_recordset(${JSON.stringify(single.map(asRow))}::json)
      as o (id uuid, object_id text, undo_of uuid, undone_record_id uuid)`)
  const found = rows.flatMap(({ id, objectId, recordId }) => (recordId ? [{ id, objectId, recordId }] : []))
  const named = await describeTargets(
    ctx,
    found.map(({ objectId, recordId }) => ({ id: recordId, objectId })),
  )
  return new Map(
    found.flatMap(({ id, recordId }) => {
      const title = named[recordId]?.title ?? ''
      return title === '' ? [] : [[id, { id: recordId, title }]]
    }),
  )
}

/** An import is called by its file, and an export changes nothing. */
function isOfOne(operation: StoredOperation): boolean {
  const { kind, objectId, done, failed } = operation
  if (objectId === null || isUnfinished(operation)) return false
  return (kind === 'bulk' || kind === 'change' || kind === 'undo') && done + failed === 1
}

function asRow({ id, objectId, undoOf, details }: StoredOperation) {
  return { id, object_id: objectId, undo_of: undoOf, undone_record_id: details.recordId ?? null }
}
