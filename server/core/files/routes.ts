import { basename } from 'node:path'
import { z } from 'zod'
import { OneRecordOutput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import type { Installation } from '../installation.ts'
import type { HouseRoute } from '../installation-route.ts'
import { getRecord } from '../records/index.ts'
import { createFile } from './create-file.ts'

const largest = 512 * 1024 * 1024
const tag = 'Files'

const UploadQuery = z
  .object({
    name: z.string().min(1).max(255),
    /** 'company:uuid', several separated by commas: what the file is about. */
    about: z.string().max(4_000).optional(),
  })
  .strict()

export const fileRoutes: readonly HouseRoute[] = [
  {
    method: 'POST',
    path: '/files',
    tag,
    summary: 'Upload a file: its bytes are the body',
    query: UploadQuery,
    bodyType: 'stream',
    bodyLimit: largest,
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
  const { name, about } = request.query as z.infer<typeof UploadQuery>
  const stored = await files.store(request.raw.raw, largest)
  const mediaType = request.raw.headers['content-type']?.split(';')[0]?.trim() || 'application/octet-stream'
  const targets = (about ?? '').split(',').flatMap((text) => {
    const [object, id] = text.split(':', 2)
    return object && id ? [{ object, id }] : []
  })
  return createFile(ctx, { ...stored, name: basename(name), mediaType, about: targets })
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
