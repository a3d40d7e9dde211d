import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import type { ResumePoint } from '../../formats/row.ts'
import { sourceIn } from '../mapping/draft-import.ts'
import { forgetPostponed } from '../matching/postponed-links.ts'
import { endImport, startDryRun, startImport } from '../storing/change-import.ts'
import { firstProgress, type ImportProgress } from '../storing/import-progress.ts'
import { ImportCancelled, saveDryRun, saveProgress } from '../storing/save-progress.ts'
import { type ImportError, loadImport, lockImport, type StoredImport } from '../storing/stored-import.ts'
import { fileRows } from './file-rows.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { type FileRow, runImport } from './run-import.ts'
import { openTrial } from './trial.ts'

/** What happens between the batches of a run. */
interface Steps {
  /** May throw to have the run go on later. */
  checkpoint(): void
  /** Told how many rows were read so far. */
  onRows?(rows: number): void
}

/** Writes what an import's files hold, from where it stands, and notes its end. */
export async function carryOut(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  steps: Steps,
): Promise<void> {
  await runImport(ctx, stored, {
    open: (part, from) => rowsOf(files, stored, part, from),
    checkpoint: steps.checkpoint,
    save: async (tx, progress, problems) => {
      await saveProgress(tx, stored, progress, problems)
      steps.onRows?.(rowsIn(progress))
    },
  })
  await ctx.transaction((tx) => endImport(tx, stored, { status: 'done', error: null }))
}

/** Reads and checks everything an import would do, from the beginning, keeps what it found and notes its end. */
export async function tryOut(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  steps: Steps,
): Promise<void> {
  await ctx.transaction((tx) => beginDryRun(tx, stored))
  const trial = openTrial(ctx, stored.plan)
  const fresh = { ...stored, progress: firstProgress }
  await runImport(ctx, fresh, {
    open: (part, from) => rowsOf(files, stored, part, from),
    checkpoint: steps.checkpoint,
    save: async (tx, progress, problems) => {
      await saveDryRun(tx, stored, progress, problems)
      steps.onRows?.(rowsIn(progress))
    },
    trial,
  })
  const outlook = await outlookOf(ctx, stored.plan, trial)
  await ctx.transaction((tx) => endDryRun(tx, stored, { status: 'done', error: null, ...outlook }))
}

/** Carries an import out in this process: a draft from its beginning, one that was interrupted from where it stands. */
export async function runHere(ctx: Context, files: FileStore, id: string, steps: Steps): Promise<void> {
  const found = await loadImport(ctx, id)
  const isInterrupted = found.status === 'waiting' || found.status === 'running'
  const stored = isInterrupted ? found : await startImport(ctx, id, { here: true })
  const under = await ctx.under({ id: stored.operationId, kind: 'import', quiet: stored.plan.quiet })
  await carryOut(under, files, stored, steps)
}

/** Tries an import in this process. */
export async function tryHere(ctx: Context, files: FileStore, id: string, steps: Steps): Promise<void> {
  await tryOut(ctx, files, await startDryRun(ctx, id, { here: true }), steps)
}

function rowsIn({ counts }: ImportProgress): number {
  return counts.reduce((sum, one) => sum + (one?.rows ?? 0), 0)
}

// A dry run remembers what it would have made, so after an interruption it begins anew.
async function beginDryRun(tx: Transaction, { id, dryRun }: StoredImport): Promise<void> {
  const { dryRun: now } = await lockImport(tx, id)
  if (now === null || now.id !== dryRun?.id) throw new ImportCancelled()
  await tx.db.run(sql`
    delete from ${tx.db.table('import_problem')} where import_id = ${id} and run = 'dryRun'`)
  await forgetPostponed(tx, id)
}

/** Writes down how a dry run ended. */
export async function endDryRun(
  tx: Transaction,
  { id, dryRun }: Pick<StoredImport, 'id' | 'dryRun'>,
  end: { status: 'done' | 'failed'; error: ImportError | null } & Partial<Outlook>,
): Promise<void> {
  const ended = { ...end, finishedAt: tx.now().toISOString() }
  const updated = await tx.db.run(sql`
    update ${tx.db.table('import')} set dry_run = dry_run || ${JSON.stringify(ended)}::jsonb
    where id = ${id} and dry_run->>'id' = ${dryRun?.id ?? ''} and dry_run->>'status' in ('waiting', 'running')`)
  if (updated === 0) throw new ImportCancelled()
  await forgetPostponed(tx, id)
  tx.tell({ kind: 'imports.progressed', payload: { importId: id, dryRun: true, rows: 0 } })
}

async function* rowsOf(
  files: FileStore,
  { tables }: StoredImport,
  part: ImportPart,
  from: unknown,
): AsyncGenerator<FileRow> {
  const table = tables[part.table]
  if (table === undefined) throw new Error('a checked plan names its tables')
  const source = await sourceIn(files)(table).catch((cause: unknown) => {
    const sentence = `The content of “${table.file.name}” is no longer kept. Upload the file again.`
    throw new AppError('not-found', 'imports.file-gone', sentence, {
      cause,
      params: { name: table.file.name },
    })
  })
  yield* fileRows(source, table.format, from === null ? {} : { from: from as ResumePoint })
}
