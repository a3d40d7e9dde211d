import type { ImportPlan } from '../../../../shared/core/imports/import-plan.ts'
import type { ImportPlanInput } from '../../../../shared/core/imports-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { addOperation, findOperation, saveOperation } from '../../operations/operation.ts'
import { checkPlan } from '../mapping/check-plan.ts'
import { firstProgress } from './import-progress.ts'
import {
  type ImportError,
  loadImport,
  lockImport,
  refuseUnlessDraft,
  type StoredImport,
  storeTablesAndPlan,
} from './stored-import.ts'

/** Replaces the plan of a draft. Refuses one that cannot be carried out, with what is wrong by path. */
export function changePlan(ctx: Context, id: string, input: ImportPlanInput): Promise<StoredImport> {
  return ctx.transaction(async (tx) => {
    const stored = await lockImport(tx, id)
    refuseUnlessDraft(stored)
    const plan = checkPlan(tx, stored.tables, input)
    await storeTablesAndPlan(tx, id, { tables: stored.tables, plan })
    return loadImport(tx, id)
  })
}

/** Has a draft carried out in the background (emits imports.started), or by the caller itself. */
export function startImport(
  ctx: Context,
  id: string,
  { here = false }: { here?: boolean } = {},
): Promise<StoredImport> {
  return ctx.transaction(async (tx) => {
    const stored = await lockReady(tx, id)
    await tx.db.run(sql`
      update ${tx.db.table('import')}
      set status = 'waiting', started_at = ${tx.now()}, scopes = ${scopesOf(tx)}::text[] where id = ${id}`)
    await addOperationOf(tx, stored)
    if (!here) tx.emit({ kind: 'imports.started', payload: { importId: id, dryRun: false } })
    return loadImport(tx, id)
  })
}

/** Has a draft tried in the background: everything is read and checked, nothing is written. */
export function startDryRun(
  ctx: Context,
  id: string,
  { here = false }: { here?: boolean } = {},
): Promise<StoredImport> {
  return ctx.transaction(async (tx) => {
    await lockReady(tx, id)
    const dryRun = { id: newId(), status: 'waiting', progress: firstProgress, error: null, finishedAt: null }
    await tx.db.run(sql`
      delete from ${tx.db.table('import_problem')} where import_id = ${id} and run = 'dryRun'`)
    await tx.db.run(sql`
      update ${tx.db.table('import')}
      set dry_run = ${JSON.stringify(dryRun)}::jsonb, scopes = ${scopesOf(tx)}::text[] where id = ${id}`)
    if (!here) tx.emit({ kind: 'imports.started', payload: { importId: id, dryRun: true } })
    return loadImport(tx, id)
  })
}

/** Ends an import after the batch at hand, or its dry run; a draft is put away. What was written stays. */
export function cancelImport(ctx: Context, id: string): Promise<StoredImport> {
  return ctx.transaction(async (tx) => {
    const stored = await lockImport(tx, id)
    const { dryRun } = stored
    const isTrying = dryRun?.status === 'waiting' || dryRun?.status === 'running'
    if (isTrying) {
      const ended = { ...dryRun, status: 'cancelled', finishedAt: tx.now().toISOString() }
      await tx.db.run(sql`
        update ${tx.db.table('import')} set dry_run = ${JSON.stringify(ended)}::jsonb where id = ${id}`)
    } else {
      refuseEnded(stored)
      await endImport(tx, stored, { status: 'cancelled', error: null })
    }
    return loadImport(tx, id)
  })
}

/** Writes down how an import ended, in its own row and its operation's. Emits imports.finished. */
export async function endImport(
  tx: Transaction,
  stored: Pick<StoredImport, 'id' | 'operationId'>,
  end: { status: 'done' | 'failed' | 'cancelled'; error: ImportError | null },
): Promise<void> {
  const { status, error } = end
  await tx.db.run(sql`
    update ${tx.db.table('import')} set status = ${status}, finished_at = ${tx.now()},
      error = ${error === null ? null : JSON.stringify(error)}::jsonb
    where id = ${stored.id}`)
  await saveOperation(tx, {
    id: stored.operationId,
    status,
    finishedAt: tx.now().toISOString(),
    details: { importId: stored.id, ...(error !== null && { error }) },
  })
  tx.emit({ kind: 'imports.finished', payload: { importId: stored.id, status } })
}

/** Ends an import whose operation was cancelled; one that has ended, or goes on elsewhere, is left alone. */
export async function endCancelled(tx: Transaction, { id }: Pick<StoredImport, 'id'>): Promise<void> {
  const stored = await lockImport(tx, id)
  const operation = await findOperation(tx.db, stored.operationId)
  const isGoing = stored.status === 'waiting' || stored.status === 'running'
  if (isGoing && operation?.status === 'cancelling')
    await endImport(tx, stored, { status: 'cancelled', error: null })
}

async function addOperationOf(tx: Transaction, stored: StoredImport): Promise<void> {
  const { tables, plan } = stored
  const title = plan.parts.map(({ table }) => tables[table]?.name ?? '').join(', ')
  const total = plan.parts.reduce((sum, { table }) => sum + (tables[table]?.rowCount.value ?? 0), 0)
  await addOperation(tx, {
    id: stored.operationId,
    kind: 'import',
    status: 'waiting',
    title,
    total,
    details: { importId: stored.id },
  })
}

function scopesOf({ actor }: Context): string[] | null {
  return actor.kind === 'member' && actor.scopes !== undefined ? [...actor.scopes] : null
}

/** A draft whose plan can be carried out as it stands. */
async function lockReady(tx: Transaction, id: string): Promise<StoredImport> {
  const stored = await lockImport(tx, id)
  refuseUnlessDraft(stored)
  refuseNothing(checkPlan(tx, stored.tables, stored.plan))
  return stored
}

function refuseNothing(plan: ImportPlan): void {
  const columns = plan.parts.flatMap((part) => part.columns)
  if (columns.some(({ target }) => target.kind !== 'skip')) return
  throw new AppError(
    'invalid',
    'imports.nothing-to-import',
    'No column of these files goes anywhere. Say where at least one belongs, then start again.',
  )
}

function refuseEnded({ status }: StoredImport): void {
  if (status === 'draft' || status === 'waiting' || status === 'running') return
  throw new AppError('conflict', 'imports.already-ended', 'This import has already ended.')
}
