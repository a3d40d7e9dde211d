import type { ImportPart } from '../../../shared/core/imports/import-plan.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { sourceIn } from './draft-import.ts'
import { fileRows } from './file-rows.ts'
import type { ResumePoint } from './formats/row.ts'
import { firstProgress, type ImportProgress } from './import-progress.ts'
import { forgetPostponed } from './postponed-links.ts'
import { type FileRow, runImport } from './run-import.ts'
import { ImportCancelled, saveDryRun, saveProgress } from './save-progress.ts'
import { type ImportError, lockImport, type StoredImport } from './stored-import.ts'
import { openTrial } from './trial.ts'

/** Writes what an import's files hold, from where it stands; `checkpoint` may throw to have it go on later. */
export function carryOut(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  checkpoint: () => void,
): Promise<ImportProgress> {
  return runImport(ctx, stored, {
    open: (part, from) => rowsOf(files, stored, part, from),
    checkpoint,
    save: (tx, progress, problems) => saveProgress(tx, stored, progress, problems),
  })
}

/** Reads and checks everything an import would do, from the beginning, and keeps what it found. */
export async function tryOut(
  ctx: Context,
  files: FileStore,
  stored: StoredImport,
  checkpoint: () => void,
): Promise<ImportProgress> {
  await ctx.transaction((tx) => beginDryRun(tx, stored))
  return runImport(
    ctx,
    { ...stored, progress: firstProgress },
    {
      open: (part, from) => rowsOf(files, stored, part, from),
      checkpoint,
      save: (tx, progress, problems) => saveDryRun(tx, stored, progress, problems),
      trial: openTrial(ctx, stored.plan),
    },
  )
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
  status: 'finished' | 'failed',
  error: ImportError | null,
): Promise<void> {
  const ended = { status, error, finishedAt: tx.now().toISOString() }
  const updated = await tx.db.run(sql`
    update ${tx.db.table('import')} set dry_run = dry_run || ${JSON.stringify(ended)}::jsonb
    where id = ${id} and dry_run->>'id' = ${dryRun?.id ?? ''} and dry_run->>'status' in ('waiting', 'running')`)
  if (updated === 0) throw new ImportCancelled()
  await forgetPostponed(tx, id)
  tx.emit({ kind: 'imports.progressed', payload: { importId: id, dryRun: true, rows: 0 } })
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
