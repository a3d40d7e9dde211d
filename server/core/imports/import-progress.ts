import type { ImportCounts, ImportPlan, ImportProblem } from '../../../shared/core/imports/import-plan.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import type { PostponedLink } from './import-batch.ts'

export const importStatuses = ['waiting', 'running', 'finished', 'failed', 'cancelled'] as const
export type ImportStatus = (typeof importStatuses)[number]

/** How far an import has come. Saved with each batch in its transaction: a resume does nothing twice. */
export interface ImportProgress {
  /** Position of the part at hand. */
  part: number
  /** Where its reading goes on: the reader's own resume point; null: at the beginning. */
  from: unknown
  /** By part. */
  counts: ImportCounts[]
  postponed: PostponedLink[]
}

export interface StoredImport {
  id: string
  operationId: string
  status: ImportStatus
  plan: ImportPlan
  progress: ImportProgress
  createdAt: string
  createdBy: string | null
  finishedAt: string | null
}

const firstProgress: ImportProgress = { part: 0, from: null, counts: [], postponed: [] }

export const noCounts: ImportCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, failed: 0, linked: 0 }

/** Keeps a plan so that a job can carry it out; the operation's id is the unit of its undo. */
export async function storeImport(tx: Transaction, plan: ImportPlan): Promise<StoredImport> {
  const id = newId()
  await tx.db.run(sql`
    insert into ${tx.db.table('import')} (id, operation_id, status, plan, progress, created_at, created_by)
    values (${id}, ${tx.operation.id}, 'waiting', ${JSON.stringify(plan)}::jsonb, ${JSON.stringify(firstProgress)}::jsonb,
      ${tx.now()}, ${tx.access.memberId})`)
  return loadImport(tx, id)
}

/** Refuses an id that is not there as not found. */
export async function loadImport(ctx: Context, id: string): Promise<StoredImport> {
  const [row] = await ctx.db.query<StoredImport>(sql`
    select id, operation_id as "operationId", status, plan, progress, created_at as "createdAt",
      created_by as "createdBy", finished_at as "finishedAt"
    from ${ctx.db.table('import')} where id = ${id}`)
  if (row !== undefined) return row
  throw new AppError('not-found', 'imports.not-found', 'There is no such import, or you may not see it.')
}

export async function saveProgress(
  tx: Transaction,
  id: string,
  progress: ImportProgress,
  problems: readonly ImportProblem[],
): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('import')} set status = 'running', progress = ${JSON.stringify(progress)}::jsonb where id = ${id}`)
  await storeProblems(tx, id, problems)
}

export async function finishImport(tx: Transaction, id: string, status: ImportStatus): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('import')} set status = ${status}, finished_at = ${tx.now()} where id = ${id}`)
}

async function storeProblems(tx: Transaction, id: string, problems: readonly ImportProblem[]): Promise<void> {
  if (problems.length === 0) return
  const rows = problems.map(({ column, ...problem }) => ({
    ...problem,
    id: newId(),
    import_id: id,
    column_name: column,
  }))
  await tx.db.run(sql`
    insert into ${tx.db.table('import_problem')} (id, import_id, part, line, column_name, severity, code, message, value)
    select id, import_id, part, line, column_name, severity, code, message, value
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, import_id uuid, part integer, line bigint,
      column_name text, severity text, code text, message text, value text)`)
}

/** The problems of an import in the order of the file, from a place on. */
export function listProblems(
  ctx: Context,
  id: string,
  page: { after?: { part: number; line: number; id: string }; limit: number },
): Promise<(ImportProblem & { id: string })[]> {
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(part, line, id) > (${page.after.part}, ${page.after.line}, ${page.after.id}::uuid)`
  return ctx.db.query(sql`
    select id, part, line, column_name as "column", severity, code, message, value
    from ${ctx.db.table('import_problem')} where import_id = ${id} and ${after} order by part, line, id limit ${page.limit}`)
}
