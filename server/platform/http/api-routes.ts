import fastifyMultipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify'
import { AppError } from '../../../shared/platform/errors.ts'
import { tooLarge } from './answer/error-response.ts'
import type { AppParts } from './app-parts.ts'
import { identification } from './caller/identify-request.ts'
import { parseJson } from './request/parse-json.ts'
import type { RouteDescription } from './route.ts'
import { servingPublicRoute, servingRoute } from './serve-route.ts'

const apiPrefix = '/api/v1'

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON body as it came, for the fingerprint of idempotent requests; null without one. */
    bodyBytes: Buffer | null
  }
}

const bodyLimits = { json: 10 * 1024 * 1024, multipart: 4 * 1024 ** 3, stream: 4 * 1024 ** 3 } as const
type BodyType = keyof typeof bodyLimits

/** Adds the routes of the API, grouped by how their bodies are read, and a refusal for wrong methods. */
export async function addApiRoutes(
  app: FastifyInstance,
  parts: AppParts,
  closing: AbortSignal,
): Promise<void> {
  app.decorateRequest('caller', null)
  app.decorateRequest('bodyBytes', null)
  const identify = identification(parts)
  const served = [
    ...parts.routes.map((route) => ({ route, serve: servingRoute(route, parts, closing) })),
    ...parts.publicRoutes.map((route) => ({ route, serve: servingPublicRoute(route, closing) })),
  ]
  for (const bodyType of Object.keys(bodyLimits) as BodyType[]) {
    await app.register(async (scope) => {
      await readBodies[bodyType](scope)
      for (const { route, serve } of served) {
        if ((route.bodyType ?? 'json') !== bodyType) continue
        scope.route({
          method: route.method,
          url: apiPrefix + route.path,
          bodyLimit: route.bodyLimit ?? bodyLimits[bodyType],
          onRequest: [identify, refuseLargerThan(route.bodyLimit ?? bodyLimits[bodyType])],
          handler: serve,
        })
      }
    })
  }
  refuseOtherMethods(app, [...parts.routes, ...parts.publicRoutes])
}

/** Refuses a body by what its header says before any of it is read. What comes in chunks is measured on the way. */
function refuseLargerThan(limit: number): (request: FastifyRequest) => Promise<void> {
  return async ({ headers }) => {
    if (Number(headers['content-length'] ?? 0) > limit) throw new AppError(...tooLarge)
  }
}

const readBodies: Record<BodyType, (scope: FastifyInstance) => Promise<unknown> | undefined> = {
  json: (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
      try {
        request.bodyBytes = body as Buffer
        done(null, parseJson(body as Buffer))
      } catch (error) {
        done(error as Error)
      }
    })
  },
  multipart: async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(fastifyMultipart, {
      limits: {
        // Whoever reads a file has a limit of their own: above this one it would be cut off silently.
        fileSize: Number.MAX_SAFE_INTEGER,
        files: 10,
        fields: 100,
        fieldSize: 1024 * 1024,
        headerPairs: 100,
      },
    })
  },
  stream: (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
  },
}

/** A known address asked in a way it does not answer is told which ways it does. */
function refuseOtherMethods(app: FastifyInstance, routes: readonly RouteDescription[]): void {
  const methodsByPath = Map.groupBy(routes, (route) => route.path.replaceAll(/:[^/]+/g, ':p'))
  for (const [path, there] of methodsByPath) {
    const allowed = new Set<HTTPMethods>(there.map((route) => route.method))
    if (allowed.has('GET')) allowed.add('HEAD')
    const others = everyMethod.filter((method) => !allowed.has(method))
    const allow = [...allowed].join(', ')
    app.route({
      method: others,
      url: apiPrefix + path,
      onRequest: async (_request, reply) => {
        reply.header('allow', allow)
        throw new AppError('not-allowed', 'http.method-not-allowed', `This address answers ${allow} only.`, {
          params: { allowed: allow },
        })
      },
      handler: async () => null,
    })
  }
}

const everyMethod: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
