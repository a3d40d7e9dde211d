import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, redirect } from '@tanstack/react-router'
import { metadataQuery } from './core/metadata/metadata.ts'
import { navigationQuery } from './core/navigation/navigation.ts'
import { viewsQuery } from './core/saved-views/views.ts'
import { sessionQuery } from './core/session/session.ts'
import { FailedShell } from './core/shell/failed-shell.tsx'
import { PendingPage } from './core/shell/pending-page.tsx'
import { PendingShell } from './core/shell/pending-shell.tsx'
import { entrance, entranceFor, isOfEntrance } from './entrance-routes.ts'
import { Problem } from './platform/ui/problem.tsx'
import { whenIdle } from './platform/ui/when-idle.ts'
import { root } from './root-route.ts'
import type { WholeTree } from './workspace-routes.ts'

// Who signs in needs none of it; who has signed in needs it at once.
const fetchWorkspace = () => import('./workspace-routes.ts')

/** Every address but those of the entrance, until the pages of a workspace are here: then it is opened again. */
const outside = ['/', '$'].map((path) =>
  createRoute({
    getParentRoute: () => root,
    path,
    beforeLoad: async ({ context, location }) => {
      const session = await context.queries.ensureQueryData(sessionQuery)
      if (session.state !== 'signed-in') throw entranceFor(session, location.href)
      await context.openWorkspace()
      throw redirect({ href: location.href, replace: true })
    },
    pendingComponent: PendingShell,
    errorComponent: FailedShell,
  }),
)

/** The application's pages and their addresses. */
export function createAppRouter(queries: QueryClient) {
  const openWorkspace = async () => {
    // It puts its routes in the place of those below the root, which the router then looks through again.
    await fetchWorkspace()
    const before = router.routesById
    router.setRoutes(router.buildRouteTree())
    // What is on the screen until the page comes is still drawn by the route it came from.
    router.routesById = { ...before, ...router.routesById }
  }
  const router = createRouter({
    // The compiler checks links by all pages; which of them are here at first is a matter of time only.
    routeTree: root.addChildren([...entrance, ...outside]) as unknown as WholeTree,
    context: { queries, openWorkspace },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    // What has come is shown at once: a page held back to spare a flicker is still a wait.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ({ error, reset }) => <Problem error={error} retry={reset} />,
    scrollRestoration: true,
  })
  // Beside each other, and while the page is being made, not one after the other when it asks for them.
  void readWorkspace(queries).catch(() => undefined)
  if (isOfEntrance(window.location.pathname)) whenIdle(fetchWorkspace)
  else void fetchWorkspace().catch(() => undefined)
  return router
}

/** Who it is, and what every page of a workspace is made of: asked before the code is here that draws it. */
async function readWorkspace(queries: QueryClient): Promise<void> {
  const session = await queries.ensureQueryData(sessionQuery)
  if (session.state !== 'signed-in') return
  void queries.prefetchQuery(metadataQuery)
  void queries.prefetchQuery(viewsQuery)
  void queries.prefetchQuery(navigationQuery)
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
