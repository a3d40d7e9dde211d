import type { ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import type {
  dryRunStatuses,
  ImportTable,
  importStatuses,
  NamedRecords,
} from '../../../../shared/core/imports-contract.ts'
import type { OperationError } from '../../../../shared/core/operations.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isId, newId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { all, empty, type Sql, sql } from '../../../platform/database/sql.ts'
import { firstProgress, type ImportProgress } from './import-progress.ts'

type ImportStatus = (typeof importStatuses)[number]

export type ImportError = OperationError

export interface StoredDryRun {
  /** Tells one dry run from the next: the plan may change while one is under way, which ends it. */
  id: string
  status: (typeof dryRunStatuses)[number]
  progress: ImportProgress
  error: ImportError | null
  finishedAt: string | null
  /** Known once it is done. */
  madeAlong?: NamedRecords
  putAway?: NamedRecords
}

/** An import as it is kept: the tables of its files, the plan, and how far it has come. */
export interface StoredImport {
  id: string
  /** The unit of its undo, also while it is a draft. */
  operationId: string
  status: ImportStatus
  tables: ImportTable[]
  plan: ImportPlan
  progress: ImportProgress
  dryRun: StoredDryRun | null
  error: ImportError | null
  createdAt: string
  createdBy: string | null
  startedAt: string | null
  finishedAt: string | null
  /** What an API key that started it was narrowed to. */
  scopes: string[] | null
}

/** Keeps a draft, to be changed until it is started. */
export async function storeDraft(
  ctx: Context,
  draft: Pick<StoredImport, 'tables' | 'plan'>,
): Promise<StoredImport> {
  const id = newId()
  await ctx.db.run(sql`
    insert into ${ctx.db.table('import')} (id, operation_id, status, tables, plan, progress, created_at, created_by)
    values (${id}, ${newId()}, 'draft', ${JSON.stringify(draft.tables)}::jsonb, ${JSON.stringify(draft.plan)}::jsonb,
      ${JSON.stringify(firstProgress)}::jsonb, ${ctx.now()}, ${ctx.access.memberId})`)
  return loadImport(ctx, id)
}

/** Refuses an id that is not there, or is someone else's, as not found. */
export function loadImport(ctx: Context, id: string): Promise<StoredImport> {
  return load(ctx, id, empty)
}

/** The same, held until the transaction ends: of two that change it, the later one waits. */
export function lockImport(tx: Transaction, id: string): Promise<StoredImport> {
  return load(tx, id, sql`for update`)
}

async function load(ctx: Context, id: string, lock: Sql): Promise<StoredImport> {
  const rows = isId(id)
    ? await ctx.db.query<StoredImport>(sql`
        select id, operation_id as "operationId", status, tables, plan, progress, dry_run as "dryRun", error,
          created_at as "createdAt", created_by as "createdBy", started_at as "startedAt",
          finished_at as "finishedAt", scopes
        from ${ctx.db.table('import')} where ${all([sql`id = ${id}`, ...mine(ctx)])} ${lock}`)
    : []
  if (rows[0] !== undefined) return rows[0]
  throw new AppError('not-found', 'imports.not-found', 'There is no such import, or you may not see it.')
}

/**
 * Tables and problems show what files hold, which may be more than their reader may see of the records: an
 * import is for who made it, once started for administrators too. Others follow and undo its operation.
 */
export function mine(ctx: Context): Sql[] {
  const { memberId, role } = ctx.access
  if (memberId === null) return []
  const isMine = sql`created_by = ${memberId}`
  return role.administrator === true ? [sql`(${isMine} or status <> 'draft')`] : [isMine]
}

/** Replaces what a draft holds; a dry run of what it held before is forgotten. */
export async function storeTablesAndPlan(
  tx: Transaction,
  id: string,
  { tables, plan }: Pick<StoredImport, 'tables' | 'plan'>,
): Promise<void> {
  await tx.db.run(sql`
    update ${tx.db.table('import')}
    set tables = ${JSON.stringify(tables)}::jsonb, plan = ${JSON.stringify(plan)}::jsonb, dry_run = null
    where id = ${id}`)
}

/** Only a draft may still be changed. A dry run of what it held before ends by itself. */
export function refuseUnlessDraft(stored: StoredImport): void {
  if (stored.status === 'draft') return
  throw new AppError(
    'conflict',
    'imports.already-started',
    'This import has been started and can no longer be changed. Undo it and begin a new one.',
  )
}
