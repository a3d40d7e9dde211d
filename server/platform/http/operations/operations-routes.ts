import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Readiness } from '../../database/readiness.ts'
import type { Metrics } from './request-metrics.ts'

export interface OperationsParts {
  readiness(): Promise<Readiness>
  metrics: Metrics
  /** null: metrics are given to this machine only. */
  metricsToken: string | null
}

/** `/health` (the process lives), `/ready` (it can serve), `/metrics` (for those who may look). */
export function addOperationsRoutes(app: FastifyInstance, parts: OperationsParts): void {
  app.get('/health', async (_request, reply) => reply.headers(plain).send({ status: 'ok' }))

  app.get('/ready', async (_request, reply) => {
    const readiness = await parts.readiness()
    return reply
      .code(readiness.ready ? 200 : 503)
      .headers(readiness.ready ? plain : { ...plain, 'retry-after': '5' })
      .send(readiness)
  })

  app.get('/metrics', async (request, reply) => {
    // To strangers there is nothing here, not even a refusal.
    if (!mayReadMetrics(request, parts.metricsToken)) {
      throw new AppError('not-found', 'http.not-found', 'There is nothing at this address.')
    }
    const { registry } = parts.metrics
    return reply
      .headers(plain)
      .type(registry.contentType)
      .send(await registry.metrics())
  })
}

const plain = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return sameText(request.headers.authorization ?? '', `Bearer ${token}`)
  // A proxy on this machine makes every stranger look local; it also says that it forwards.
  const isForwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
  const address = request.socket.remoteAddress
  return !isForwarded && (address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1')
}

function sameText(given: string, wanted: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
