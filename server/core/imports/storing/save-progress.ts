import type { ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { lockOperation, saveOperation } from '../../operations/operation.ts'
import { type ImportProgress, storeProblems } from './import-progress.ts'
import type { StoredImport } from './stored-import.ts'

/** Thrown out of a run that was cancelled, or that another worker goes on with: the batch at hand is taken back. */
export class ImportCancelled extends Error {}

type Saved = Pick<StoredImport, 'id' | 'operationId'>
type Tried = Pick<StoredImport, 'id' | 'dryRun'>

/** Keeps how far an import has come, with what it wrote. Tells imports.progressed. */
export async function saveProgress(
  tx: Transaction,
  { id, operationId }: Saved,
  progress: ImportProgress,
  problems: readonly ImportProblem[],
): Promise<void> {
  const updated = await tx.db.run(sql`
    update ${tx.db.table('import')} set status = 'running', progress = ${JSON.stringify(progress)}::jsonb
    where id = ${id} and status in ('waiting', 'running')
      and (progress->>'batches')::integer = ${progress.batches - 1}`)
  if (updated === 0) throw new ImportCancelled()
  await storeProblems(tx, id, 'import', problems)
  const { rows, failed } = totals(progress)
  const operation = await lockOperation(tx, operationId)
  if (operation?.status !== 'waiting' && operation?.status !== 'running') throw new ImportCancelled()
  await saveOperation(tx, { id: operationId, status: 'running', done: rows, failed })
  tx.tell({ kind: 'imports.progressed', payload: { importId: id, dryRun: false, rows } })
}

/** Keeps how far a dry run has come. Tells imports.progressed. */
export async function saveDryRun(
  tx: Transaction,
  { id, dryRun: begun }: Tried,
  progress: ImportProgress,
  problems: readonly ImportProblem[],
): Promise<void> {
  const dryRun = {
    id: begun?.id,
    status: 'running',
    progress: { ...progress, postponed: [] },
    error: null,
    finishedAt: null,
  }
  const updated = await tx.db.run(sql`
    update ${tx.db.table('import')} set dry_run = ${JSON.stringify(dryRun)}::jsonb
    where id = ${id} and dry_run->>'id' = ${begun?.id ?? ''} and dry_run->>'status' in ('waiting', 'running')`)
  if (updated === 0) throw new ImportCancelled()
  await storeProblems(tx, id, 'dryRun', problems)
  tx.tell({
    kind: 'imports.progressed',
    payload: { importId: id, dryRun: true, rows: totals(progress).rows },
  })
}

function totals({ counts }: ImportProgress): { rows: number; failed: number } {
  return {
    rows: counts.reduce((sum, one) => sum + (one?.rows ?? 0), 0),
    failed: counts.reduce((sum, one) => sum + (one?.failed ?? 0), 0),
  }
}
