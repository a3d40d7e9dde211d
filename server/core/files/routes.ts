import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fileLimits } from '../../../shared/core/files.ts'
import { OneRecordOutput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { ReceivedBody, RouteRequest } from '../../platform/http/route.ts'
import { getRecord, refuseCreating } from '../records/index.ts'
import { type HouseRoute, route } from '../route.ts'
import { createFile } from './create-file.ts'
import { noFile } from './no-file.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'

const tag = 'Files'

export const fileRoutes: readonly HouseRoute[] = [
  route({
    method: 'POST',
    path: '/files',
    tag,
    summary: 'Upload a file (multipart: file, and object and record of what it is about)',
    bodyType: 'multipart',
    bodyLimit: fileLimits.bytes + 1_048_576,
    status: 201,
    answer: OneRecordOutput,
    receive: (ctx, request, { files }) => receiveFile(files, ctx, request),
    handler: (ctx, { body }, { files }) => keepFile(files, ctx, body),
  }),
  route({
    method: 'GET',
    path: '/files/:id/content',
    tag,
    summary: 'Download a file',
    params: z.object({ id: z.uuid() }),
    contentType: 'application/octet-stream',
    handler: (ctx, { params, reply }, { files }) => download(files, ctx, params.id, reply),
  }),
]

function receiveFile(files: FileStore, ctx: Context, request: RouteRequest): Promise<ReceivedBody<Upload>> {
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
async function download(files: FileStore, ctx: Context, id: string, reply: FastifyReply) {
  const { record } = await getRecord(ctx, 'file', id)
  const content = await files.read(String(record.hash))
  const name = encodeURIComponent(String(record.name)).replace(/['()]/g, escape)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  if (typeof record.size === 'number') reply.header('content-length', record.size)
  return content
}
