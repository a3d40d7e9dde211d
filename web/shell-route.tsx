import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import type { SessionState } from '../shared/core/session.ts'
import { metadataQuery } from './core/metadata/metadata.ts'
import { navigationQuery } from './core/navigation/navigation.ts'
import { RunningCorner } from './core/operations/running/running-corner.tsx'
import { readPeekSearch } from './core/records/peek/peek-search.ts'
import { sessionQuery } from './core/session/session.ts'
import { AppShell } from './core/shell/app-shell.tsx'
import { FailedShell } from './core/shell/failed-shell.tsx'
import { PendingShell } from './core/shell/pending-shell.tsx'
import { viewsQuery } from './core/views/saved/views.ts'
import { setLanguage } from './platform/i18n/language.ts'
import { ToastCorner } from './platform/ui/toast-corner.tsx'

interface RouterContext {
  queries: QueryClient
}

/** What stands around every page. */
export const root = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Outlet />
      <ToastCorner>
        <RunningCorner />
      </ToastCorner>
    </>
  ),
})

/** What stands around every page of a workspace; who is not signed in goes to the entrance. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  validateSearch: readPeekSearch,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state !== 'signed-in') throw entranceFor(session, location.href)
    // Before the first page is drawn, so that it is not seen in the language of the device.
    const speaking = setLanguage(session.member.language)
    void context.queries.prefetchQuery(viewsQuery)
    void context.queries.prefetchQuery(navigationQuery)
    await context.queries.ensureQueryData(metadataQuery)
    await speaking
  },
  component: AppShell,
  pendingComponent: PendingShell,
  errorComponent: FailedShell,
})

function entranceFor(session: SessionState, href: string) {
  if (session.state === 'first-visit') return redirect({ to: '/welcome' })
  return redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
}
