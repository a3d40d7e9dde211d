import type { Context } from '../platform/context.ts'
import type { PublicRoute, ReceivedBody, Route, RouteRequest } from '../platform/http/route.ts'
import type { Installation } from './installation.ts'

/** A public route whose handler needs more of the house than a request: secrets, mail, other workspaces. */
export interface PublicHouseRoute extends Omit<PublicRoute, 'handler'> {
  handler(installation: Installation, request: RouteRequest): Promise<unknown>
}

/** The same inside a workspace. */
export interface HouseRoute extends Omit<Route, 'handler' | 'receive'> {
  receive?(installation: Installation, ctx: Context, request: RouteRequest): Promise<ReceivedBody>
  handler(installation: Installation, ctx: Context, request: RouteRequest): Promise<unknown>
}

/** The routes of this installation. */
export function boundRoutes(installation: Installation, routes: readonly HouseRoute[]): Route[] {
  return routes.map(({ receive, ...route }) => ({
    ...route,
    ...(receive && { receive: (ctx, request) => receive(installation, ctx, request) }),
    handler: (ctx, request) => route.handler(installation, ctx, request),
  }))
}

export function boundPublicRoutes(
  installation: Installation,
  routes: readonly PublicHouseRoute[],
): PublicRoute[] {
  return routes.map((route) => ({ ...route, handler: (request) => route.handler(installation, request) }))
}
