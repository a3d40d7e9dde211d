import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { exportFormats } from '../../../shared/core/export-formats.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { OperationOutput } from '../../../shared/core/operations-contract.ts'
import { FilterInput, SortInput } from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { readableObject } from '../records/index.ts'
import { ListQuery } from '../records/query-strings.ts'
import { type HouseRoute, route } from '../route.ts'
import { contentTypes, type ExportQuery, exportRecords } from './export-records.ts'
import { fetchExport } from './fetch-export.ts'
import { startExport } from './start-export.ts'
import { tellExport } from './tell-export.ts'

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
  route({
    method: 'POST',
    path: '/records/:object/exports',
    tag: 'Records',
    permission: 'records.export',
    params: z.object({ object }),
    summary: 'Make a file of records in the background',
    description:
      'The same file as an operation, which can be followed and cancelled at /operations/{id} and is fetched from /operations/{id}/file. Up to 2,000 records are written when this answers (200), more in the background (202).',
    body: Body,
    answer: OperationOutput,
    handler: async (ctx, { params, body, reply }, { files }) => {
      const operation = await startExport(ctx, files, params.object, body)
      if (operation.finishedAt === null) reply.code(202)
      return operation
    },
  }),
  route({
    method: 'GET',
    path: '/operations/:id/file',
    tag: 'Operations',
    permission: 'records.export',
    params: z.object({ id: z.uuid() }),
    contentType: 'application/octet-stream',
    summary: 'Fetch the file an export of one’s own made',
    description: 'It is kept for a day, and withheld when what its maker may see has changed since.',
    handler: async (ctx, { params, reply }, { files }) => {
      const { name, type, content } = await fetchExport(ctx, files, params.id)
      nameFile(reply, name, type)
      return content
    },
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
  await ctx.transaction(async (tx) => tellExport(tx, readableObject(tx, objectName), query))
  nameFile(reply, name, contentTypes[query.format])
  return content
}

function nameFile(reply: FastifyReply, name: string, type: string): void {
  const written = encodeURIComponent(name).replace(/['()]/g, escape)
  reply.header('content-type', type)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${written}`)
}
