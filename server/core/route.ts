import type { PublicRoute, Route } from '../platform/http/route.ts'
import type { Installation } from './installation.ts'

/** A route whose handler finds the house behind the request: secrets, mail, files, other workspaces. */
export type HouseRoute = Route<[Installation]>
export type PublicHouseRoute = PublicRoute<[Installation]>

/** Declares a route inside a workspace: its handler's request and answer have the types of its schemas. */
export function route<P = unknown, Q = unknown, B = unknown, A = void>(
  declared: Route<[Installation], P, Q, B, A>,
): HouseRoute {
  return declared
}

/** Declares a route for people who are not in a workspace, or not yet. */
export function publicRoute<P = unknown, Q = unknown, B = unknown, A = void>(
  declared: PublicRoute<[Installation], P, Q, B, A>,
): PublicHouseRoute {
  return declared
}

/** The routes of this installation. */
export function boundRoutes(installation: Installation, routes: readonly HouseRoute[]): Route[] {
  return routes.map(({ receive, handler, ...description }) => ({
    ...description,
    ...(receive && { receive: (ctx, request) => receive(ctx, request, installation) }),
    handler: (ctx, request) => handler(ctx, request, installation),
  }))
}

export function boundPublicRoutes(
  installation: Installation,
  routes: readonly PublicHouseRoute[],
): PublicRoute[] {
  return routes.map(({ handler, ...description }) => ({
    ...description,
    handler: (request) => handler(request, installation),
  }))
}
