import { z } from 'zod'
import { fileLimits } from '../../../shared/core/files.ts'
import { OneRecordOutput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { ReceivedBody, RouteRequest } from '../../platform/http/route.ts'
import type { Installation } from '../installation.ts'
import type { HouseRoute } from '../installation-route.ts'
import { getRecord, refuseCreating } from '../records/index.ts'
import { createFile } from './create-file.ts'
import { noFile } from './no-file.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'

const tag = 'Files'

export const fileRoutes: readonly HouseRoute[] = [
  {
    method: 'POST',
    path: '/files',
    tag,
    summary: 'Upload a file (multipart: file, and object and record of what it is about)',
    bodyType: 'multipart',
    bodyLimit: fileLimits.bytes + 1_048_576,
    success: { status: 201, body: OneRecordOutput },
    receive: receiveFile,
    handler: ({ files }, ctx, { body }) => keepFile(files, ctx, body as Upload),
  },
  {
    method: 'GET',
    path: '/files/:id/content',
    tag,
    summary: 'Download a file',
    params: z.object({ id: z.uuid() }),
    success: { status: 200, contentType: 'application/octet-stream' },
    handler: ({ files }, ctx, request) => download(files, ctx, request),
  },
]

function receiveFile({ files }: Installation, ctx: Context, request: RouteRequest): Promise<ReceivedBody> {
  refuseCreating(ctx, 'file')
  return receiveUpload(files, request, { files: 1, bytes: fileLimits.bytes })
}

async function keepFile(store: FileStore, ctx: Context, { files, texts }: Upload) {
  const [file] = files
  if (file === undefined) throw noFile()
  const object = texts.get('object')
  const id = texts.get('record')
  return createFile(ctx, store, { file, about: object && id ? [{ object, id }] : [] })
}

/** Always as a download: what somebody uploaded never runs as a page of ours. */
async function download(files: FileStore, ctx: Context, request: RouteRequest) {
  const { record } = await getRecord(ctx, 'file', request.params.id!)
  const content = await files.read(String(record.hash))
  const name = encodeURIComponent(String(record.name)).replace(/['()]/g, escape)
  request.reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  if (typeof record.size === 'number') request.reply.header('content-length', record.size)
  return content
}
