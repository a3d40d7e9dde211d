import { isUnfinished } from '../../../shared/core/operations.ts'
import { AppError, isPassing } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { shutOut } from '../access/still-may.ts'
import { failOperation, findOperation, lockOperation, ofObject, saveOperation } from '../operations/index.ts'
import type { ExportQuery } from './export-records.ts'
import { type WrittenExport, writeExport } from './write-export.ts'

class ExportCancelled extends Error {}

/**
 * Writes the file of an export and ends its operation: done with the file, cancelled, or failed with the reason.
 * From the beginning each time, for a file half written is none. `checkpoint` may throw to have it tried later.
 */
export async function runExport(
  ctx: Context,
  files: FileStore,
  id: string,
  checkpoint: () => void,
): Promise<void> {
  const operation = await findOperation(ctx.db, id)
  if (operation === null || !isUnfinished(operation)) return
  const { scopes, permission, query } = operation.details
  const under = await ctx.under({ id, kind: 'bulk', quiet: true }, scopes)
  const refusal = shutOut(under, permission)
  if (refusal !== null) return failOperation(under, id, refusal)
  const object = under.metadata.byId.get(operation.objectId ?? '')
  const note = async (rows: number) => {
    checkpoint()
    await noteProgress(under, id, rows)
  }
  try {
    await noteProgress(under, id, 0)
    // Kept by startExport, in this form.
    const written = await writeExport(under, files, object?.name ?? '', query as ExportQuery, note)
    await end(under, id, written)
  } catch (error) {
    if (error instanceof ExportCancelled) return end(under, id, null)
    if (!(error instanceof AppError) || isPassing(error)) throw error
    await failOperation(under, id, error)
  }
}

async function noteProgress(ctx: Context, id: string, done: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    const operation = await lockOperation(tx, id)
    if (operation === null || !isUnfinished(operation) || operation.status === 'cancelling')
      throw new ExportCancelled()
    await saveOperation(tx, { id, status: 'running', done })
  })
}

/** null: it was cancelled. */
async function end(ctx: Context, id: string, written: WrittenExport | null): Promise<void> {
  await ctx.transaction(async (tx) => {
    const operation = await lockOperation(tx, id)
    if (operation === null || !isUnfinished(operation)) return
    const kept = operation.status === 'cancelling' ? null : written
    const status = kept === null ? 'cancelled' : 'done'
    // What was asked for holds values of records, and nothing needs it any more.
    const { query: _, ...details } = operation.details
    await saveOperation(tx, {
      ...{ id, status, finishedAt: tx.now().toISOString() },
      ...(kept && { done: kept.rows, total: kept.rows }),
      details: { ...details, ...(kept && { file: kept.file }) },
    })
    tx.emit({ kind: 'operations.finished', ...ofObject(operation), payload: { operationId: id, status } })
  })
}
