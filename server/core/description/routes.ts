import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Metadata } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import type { Access } from '../access/access.ts'
import { type HouseRoute, route } from '../route.ts'
import { describeApi, type Routes } from './describe-api.ts'

/** The API's own description. `routes` are all there are, this one among them. */
export function descriptionRoute(routes: () => Routes): HouseRoute {
  const written = descriptions(routes)
  return route({
    method: 'GET',
    path: '/openapi.json',
    tag: 'API description',
    summary: 'OpenAPI 3.1 of this workspace’s API, as far as the caller may see it',
    answer: z.looseObject({ openapi: z.string() }),
    handler: async (ctx, { reply, raw }) => {
      const { text, etag } = written(ctx)
      reply.header('etag', etag).header('cache-control', 'private, no-cache')
      if (raw.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type('application/json; charset=utf-8').send(text)
    },
  })
}

interface Written {
  text: string
  etag: string
}

/**
 * Descriptions already written. Definitions and accesses are made anew when their revision changes, and
 * what was written for old ones goes with them.
 */
function descriptions(routes: () => Routes): (ctx: Context) => Written {
  const known = new WeakMap<Metadata, WeakMap<Access, Written>>()
  return (ctx) => {
    const byAccess = known.get(ctx.metadata) ?? new WeakMap<Access, Written>()
    known.set(ctx.metadata, byAccess)
    const written = byAccess.get(ctx.access) ?? write(ctx, routes())
    byAccess.set(ctx.access, written)
    return written
  }
}

function write(ctx: Context, routes: Routes): Written {
  const text = JSON.stringify(describeApi(ctx, routes))
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 20)}"` }
}
