import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { isApiKeyScope, scopeLabels } from '../shared/core/api-key-scopes.ts'
import { accessMark } from './core/access/access-mark.ts'
import { scopeOf } from './core/access/narrow-access.ts'
import { descriptionRoute } from './core/description/routes.ts'
import type { Installation } from './core/installation.ts'
import { identifying } from './core/members/sessions/identify.ts'
import { openCallersContext } from './core/members/sessions/open-callers-context.ts'
import { boundPublicRoutes, boundRoutes } from './core/route.ts'
import type { Config } from './platform/config.ts'
import { readinessOf } from './platform/database/readiness.ts'
import { createApp } from './platform/http/create-app.ts'
import type { Metrics } from './platform/http/operations/request-metrics.ts'
import type { PublicRoute, Route } from './platform/http/route.ts'

type HttpConfig = Pick<Config, 'trustProxy' | 'rateLimit' | 'metricsToken'>

/** The whole API and the web app of an installation, ready to listen. */
export function openHttpApp(
  installation: Installation,
  config: HttpConfig,
  metrics: Metrics,
): Promise<FastifyInstance> {
  return createApp({
    ...apiRoutes(installation),
    identify: identifying(installation),
    openContext: (caller, requestId, fresh = false) =>
      openCallersContext(installation, caller, { requestId, fresh }),
    may: (ctx, permission) => ctx.access.can(permission),
    scopeOf,
    scopeLabel: (scope) => (isApiKeyScope(scope) ? scopeLabels[scope] : { en: scope }),
    accessMark: (ctx) => accessMark(ctx.access),
    secrets: installation.secrets,
    log: installation.log,
    readiness: readinessOf(installation.pool),
    metrics,
    metricsToken: config.metricsToken,
    settings: {
      publicUrl: installation.publicUrl,
      trustProxy: config.trustProxy,
      callerRate: { limit: config.rateLimit, windowSeconds: 10 },
      strangerRate: { limit: 100, windowSeconds: 10 },
      webFolder: join(import.meta.dirname, '..', 'web', 'dist'),
    },
  })
}

/** Every route there is, for the app, the API description and the isolation test. */
export function apiRoutes(installation: Installation): { routes: Route[]; publicRoutes: PublicRoute[] } {
  const { modules } = installation
  const all: { routes: Route[]; publicRoutes: PublicRoute[] } = {
    routes: [
      ...boundRoutes(installation, [
        descriptionRoute(() => all),
        ...modules.flatMap((module) => module.routes ?? []),
      ]),
    ],
    publicRoutes: boundPublicRoutes(
      installation,
      modules.flatMap((module) => module.publicRoutes ?? []),
    ),
  }
  return all
}
