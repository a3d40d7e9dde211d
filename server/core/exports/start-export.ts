import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { addOperation, getOperation, saveOperation, scopesOf } from '../operations/index.ts'
import { countMatching, readableObject } from '../records/index.ts'
import { exportColumns } from './export-columns.ts'
import type { ExportQuery } from './export-records.ts'
import { tellExport } from './tell-export.ts'
import { writeExport } from './write-export.ts'

/** Up to so many records are written while the request waits. */
const atOnce = 2_000

/**
 * Has the records of an object written into a file, as an operation with progress and a way to stop it; see
 * fetchExport for the file. Requires `records.export`, which its route asks for. Emits exports.made and, where
 * it goes on in the background, operations.started.
 */
export async function startExport(
  ctx: Context,
  files: FileStore,
  objectName: string,
  query: ExportQuery,
): Promise<OperationSummary> {
  refuseSeeingAs(ctx.seesAs)
  const object = readableObject(ctx, objectName)
  exportColumns(ctx, object, query.fields)
  const { filter, search } = query
  const count = await countMatching(ctx, object, { filter, search, deleted: false })
  if (count <= atOnce) await exportAtOnce(ctx, files, object, query)
  else await queue(ctx, object, query, count)
  return getOperation(ctx, ctx.operation.id)
}

async function exportAtOnce(ctx: Context, files: FileStore, object: ObjectDefinition, query: ExportQuery) {
  const { file, rows } = await writeExport(ctx, files, object.name, query)
  const { id } = ctx.operation
  await ctx.transaction(async (tx) => {
    await addOperation(tx, {
      ...{ id, kind: 'export', status: 'done', title: object.pluralLabel.en, objectId: object.id },
      total: rows,
      details: { ...scopesOf(tx), file },
    })
    await saveOperation(tx, { id, done: rows })
    tellExport(tx, object, query)
  })
}

async function queue(ctx: Context, object: ObjectDefinition, query: ExportQuery, total: number) {
  const { id } = ctx.operation
  await ctx.transaction(async (tx) => {
    await addOperation(tx, {
      ...{ id, kind: 'export', status: 'waiting', title: object.pluralLabel.en, objectId: object.id },
      total,
      details: { ...scopesOf(tx), permission: 'records.export', query },
    })
    tellExport(tx, object, query)
    tx.emit({ kind: 'operations.started', objectId: object.id, payload: { operationId: id } })
  })
}
