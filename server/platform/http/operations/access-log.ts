import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { AppParts } from '../app-parts.ts'

/**
 * One line and one measurement for each answer. Addresses are named by their pattern: real ones hold
 * tokens, filters and with them personal data.
 */
export function logAnswer(
  parts: Pick<AppParts, 'log' | 'metrics'>,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { method, caller } = request
  const route = request.routeOptions.url ?? 'none'
  const status = reply.statusCode
  const ms = reply.elapsedTime
  parts.metrics.observe({ method, route, status, seconds: ms / 1000 })
  const level = status >= 500 ? 'error' : route.startsWith('/api/') ? 'info' : 'debug'
  if (!parts.log.isLevelEnabled(level)) return
  const line = {
    requestId: request.id,
    method,
    route,
    status,
    ms: Math.round(ms * 10) / 10,
    ...(caller?.member && { workspace: caller.member.workspace.key, member: caller.member.id }),
    ...(caller && { via: caller.via }),
  }
  parts.log[level](line, 'request')
}

/** Everything that is known about a defect, for those who repair it. */
export function logDefect(log: Logger, request: FastifyRequest, error: unknown): void {
  const { caller } = request
  log.error(
    {
      err: error,
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      workspace: caller?.member?.workspace.id,
      member: caller?.member?.id,
      statement: error instanceof Error && 'statement' in error ? error.statement : undefined,
    },
    'defect',
  )
}
