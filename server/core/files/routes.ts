import { basename } from 'node:path'
import { z } from 'zod'
import { fileLimits } from '../../../shared/core/files.ts'
import { OneRecordOutput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore, StoredFile } from '../../platform/files/file-store.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import { wholeUpload } from '../../platform/http/whole-upload.ts'
import type { Installation } from '../installation.ts'
import type { HouseRoute } from '../installation-route.ts'
import { getRecord } from '../records/index.ts'
import { createFile, type NewFile } from './create-file.ts'
import { noFile } from './no-file.ts'

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
    handler: upload,
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

async function upload({ files }: Installation, ctx: Context, request: RouteRequest) {
  return createFile(ctx, await wholeUpload(() => readUpload(files, request)))
}

async function readUpload(files: FileStore, request: RouteRequest): Promise<NewFile> {
  const texts = new Map<string, string>()
  let kept: (StoredFile & { name: string; mediaType: string }) | null = null
  for await (const part of request.raw.parts()) {
    if (part.type === 'field') texts.set(part.fieldname, String(part.value))
    else {
      const stored = await files.store(part.file, fileLimits.bytes)
      kept = { ...stored, name: basename(part.filename), mediaType: part.mimetype }
    }
  }
  if (kept === null) throw noFile()
  const object = texts.get('object')
  const id = texts.get('record')
  return { ...kept, about: object && id ? [{ object, id }] : [] }
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
