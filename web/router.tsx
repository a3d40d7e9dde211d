import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, redirect } from '@tanstack/react-router'
import { pagesOf } from './core/pages/page-list.ts'
import { pageRoutes } from './core/pages/page-routes.ts'
import { NotFound } from './core/shell/not-found.tsx'
import { PendingPage } from './core/shell/pending-page.tsx'
import { entrance } from './entrance-routes.ts'
import { modules } from './modules.ts'
import { Problem } from './platform/ui/problem.tsx'
import { root, shell } from './shell-route.tsx'

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' })
  },
})

// Last of all, inside the shell, so that the navigation still leads somewhere.
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

const tree = root.addChildren([
  ...entrance,
  shell.addChildren([home, ...pageRoutes(shell, pagesOf(modules)), nowhere]),
])

/** The application's pages and their addresses. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    // What has come is shown at once: a page held back to spare a flicker is still a wait.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ({ error, reset }) => <Problem error={error} retry={reset} />,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
