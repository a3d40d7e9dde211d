import type { Readable } from 'node:stream'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { accessMark } from '../access/access-mark.ts'
import { exportKeptMs, findOperation, operationNotFound } from '../operations/index.ts'

interface Fetched {
  name: string
  type: string
  content: Readable
}

/**
 * The file that an export of the actor's own made. Refuses (not found) another's and one kept no longer, and
 * one made when the actor might see something else than now.
 */
export async function fetchExport(ctx: Context, files: FileStore, id: string): Promise<Fetched> {
  refuseSeeingAs(ctx.seesAs)
  const operation = await findOperation(ctx.db, id)
  if (operation?.kind !== 'export' || operation.actorId !== ctx.access.memberId) throw operationNotFound()
  const { finishedAt, details } = operation
  const { file } = details
  if (file === undefined || finishedAt === null) throw noFile()
  if (ctx.now().getTime() - Date.parse(finishedAt) >= exportKeptMs) throw noFile()
  if (file.mark !== accessMark(ctx.access)) throw accessChanged()
  return { name: file.name, type: file.type, content: await files.read(file.hash) }
}

function noFile(): AppError {
  return new AppError(
    'not-found',
    'exports.no-file',
    'There is no file of this export: it did not come to its end, or was kept for its day. Export again.',
  )
}

function accessChanged(): AppError {
  return new AppError(
    'forbidden',
    'exports.access-changed',
    'What you may see has changed since this file was made, so it is withheld. Export again.',
  )
}
