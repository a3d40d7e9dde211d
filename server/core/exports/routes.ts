import { z } from 'zod'
import { exportFormats } from '../../../shared/core/export-formats.ts'
import { namePattern } from '../../../shared/core/metadata.ts'
import { refuseSeeingAs } from '../../platform/http/caller/refuse-seeing-as.ts'
import { readableObject } from '../records/index.ts'
import { ListQuery } from '../records/query-strings.ts'
import { type HouseRoute, route } from '../route.ts'
import { contentTypes, exportRecords } from './export-records.ts'

const object = z.string().regex(namePattern)

const Query = ListQuery.pick({ filter: true, sort: true, fields: true, search: true })
  .extend({ format: z.enum(exportFormats).default('csv') })
  .strict()

/** Downloads of what lists show, all of it. */
export const exportRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/records/:object/export',
    tag: 'Records',
    summary: 'Download records as a file',
    description:
      'CSV, Excel or JSON lines of every record the caller may see that fits `filter` and `search`, in the order of `sort`. `fields` may go over references (`company.industry`); related records stand there by name. Text that a spreadsheet would run as a formula is made harmless.',
    permission: 'records.export',
    params: z.object({ object }),
    query: Query,
    contentType: 'application/octet-stream',
    handler: async (ctx, { params, query, reply, signal }) => {
      refuseSeeingAs(ctx.seesAs)
      const { name, content } = await exportRecords(ctx, params.object, query, { signal })
      await ctx.transaction(async (tx) => {
        const payload = { what: 'records', format: query.format, isFiltered: isFiltered(query) } as const
        tx.emit({ kind: 'exports.made', objectId: readableObject(tx, params.object).id, payload })
      })
      const written = encodeURIComponent(name).replace(/['()]/g, escape)
      reply.header('content-type', contentTypes[query.format])
      reply.header('content-disposition', `attachment; filename*=UTF-8''${written}`)
      return content
    },
  }),
]

function isFiltered({ filter, search }: z.output<typeof Query>): boolean {
  return filter !== undefined || search !== undefined
}
