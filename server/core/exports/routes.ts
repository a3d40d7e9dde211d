import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { exportFormats } from '../../../shared/core/export-formats.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { FilterInput, SortInput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { readableObject } from '../records/index.ts'
import { ListQuery } from '../records/query-strings.ts'
import { type HouseRoute, route } from '../route.ts'
import { contentTypes, type ExportQuery, exportRecords } from './export-records.ts'

const object = z.string().regex(namePattern)

const Query = ListQuery.pick({ filter: true, sort: true, fields: true, search: true })
  .extend({ format: z.enum(exportFormats).default('csv') })
  .strict()

const Body = z
  .object({
    filter: FilterInput.optional(),
    sort: SortInput.optional(),
    fields: z.array(z.string().max(200)).max(200).optional(),
    search: z.string().max(200).optional(),
    format: z.enum(exportFormats).default('csv'),
  })
  .strict()

const download = {
  path: '/records/:object/export',
  tag: 'Records',
  permission: 'records.export',
  params: z.object({ object }),
  contentType: 'application/octet-stream',
} as const

/** Downloads of what lists show, all of it. */
export const exportRoutes: readonly HouseRoute[] = [
  route({
    ...download,
    method: 'GET',
    summary: 'Download records as a file',
    description:
      'CSV, Excel or JSON lines of every record the caller may see that fits `filter` and `search`, in the order of `sort`. `fields` may go over references (`company.industry`); related records stand there by name. Text that a spreadsheet would run as a formula is made harmless.',
    query: Query,
    handler: (ctx, { params, query, reply, signal }) =>
      sendExport(ctx, params.object, query, { reply, signal }),
  }),
  route({
    ...download,
    method: 'POST',
    summary: 'Download records by a query in the body',
    description: 'The same, for a filter too long for an address: records by their ids, say.',
    asks: true,
    body: Body,
    handler: (ctx, { params, body, reply, signal }) =>
      sendExport(ctx, params.object, body, { reply, signal }),
  }),
]

async function sendExport(
  ctx: Context,
  objectName: string,
  query: ExportQuery,
  { reply, signal }: { reply: FastifyReply; signal: AbortSignal },
): Promise<Readable> {
  refuseSeeingAs(ctx.seesAs)
  const { name, content } = await exportRecords(ctx, objectName, query, { signal })
  await ctx.transaction(async (tx) => {
    const payload = { what: 'records', format: query.format, isFiltered: isFiltered(query) } as const
    tx.emit({ kind: 'exports.made', objectId: readableObject(tx, objectName).id, payload })
  })
  const written = encodeURIComponent(name).replace(/['()]/g, escape)
  reply.header('content-type', contentTypes[query.format])
  reply.header('content-disposition', `attachment; filename*=UTF-8''${written}`)
  return content
}

function isFiltered({ filter, search }: ExportQuery): boolean {
  return filter !== undefined || search !== undefined
}
