import type { OperationProblem, OperationProblemPage } from '../../../shared/core/operations.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { all, sql } from '../../platform/database/sql.ts'
import { describeTargets } from '../records/index.ts'

/** A record an operation left as it was, and why. */
export interface NewProblem {
  objectId: string
  recordId: string
  code: string
  message: string
  /** Values of its sentence. */
  params?: Readonly<Record<string, unknown>> | undefined
  fieldIds?: readonly string[]
}

/** Keeps what an operation could not do. */
export async function storeProblems(
  tx: Transaction,
  operationId: string,
  problems: readonly NewProblem[],
): Promise<void> {
  if (problems.length === 0) return
  const rows = problems.map((problem) => ({
    id: newId(),
    object_id: problem.objectId,
    record_id: problem.recordId,
    code: problem.code,
    message: problem.message,
    params: problem.params ?? {},
    field_ids: problem.fieldIds ?? [],
  }))
  await tx.db.run(sql`
    insert into ${tx.db.table('operation_problem')} 
      (id, operation_id, object_id, record_id, code, message, params, field_ids)
    select x.id, ${operationId}::uuid, x.object_id, x.record_id, x.code, x.message, x.params, x.field_ids
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as x(id uuid, object_id text, record_id uuid, code text, message text, params jsonb, field_ids text[])`)
}

/** One page of an operation's problems in the order they were met. Records the actor may not see stay unnamed. */
export async function listProblems(
  ctx: Context,
  operationId: string,
  page: { after?: string | undefined; limit: number },
): Promise<OperationProblemPage> {
  const conditions = [sql`operation_id = ${operationId}`]
  if (page.after !== undefined) conditions.push(sql`id > ${page.after}`)
  const rows = await ctx.db.query<Stored>(sql`
    select id, object_id as "objectId", record_id as "recordId", code, message, params, field_ids as "fieldIds"
    from ${ctx.db.table('operation_problem')} where ${all(conditions)} order by id limit ${page.limit + 1}`)
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  return { problems: await asSeen(ctx, shown), page: { next: last?.id ?? null } }
}

interface Stored {
  id: string
  objectId: string
  recordId: string
  code: string
  message: string
  params: Record<string, unknown>
  fieldIds: string[]
}

async function asSeen(ctx: Context, rows: readonly Stored[]): Promise<OperationProblem[]> {
  const titles = await describeTargets(
    ctx,
    rows.map(({ objectId, recordId }) => ({ id: recordId, objectId })),
  )
  return rows.map((row) => {
    const target = titles[row.recordId]
    const mayReadAll = ctx.access.object(row.objectId).read === 'all'
    // Of a record that is gone for good nothing tells whether the reader might have seen it.
    const isVisible = target === undefined ? mayReadAll : target.restricted !== true
    if (!isVisible) return { ...row, objectId: null, recordId: null, title: null, params: {}, fieldIds: [] }
    const fieldIds = row.fieldIds.filter((id) => ctx.access.canReadField(row.objectId, id))
    return { ...row, title: target?.title ?? null, fieldIds }
  })
}
