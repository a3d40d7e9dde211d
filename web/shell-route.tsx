import { createRoute } from '@tanstack/react-router'
import { metadataQuery } from './core/metadata/metadata.ts'
import { navigationQuery } from './core/navigation/navigation.ts'
import { readPeekSearch } from './core/records/peek/peek-search.ts'
import { viewsQuery } from './core/saved-views/views.ts'
import { sessionQuery } from './core/session/session.ts'
import { FailedShell } from './core/shell/failed-shell.tsx'
import { PendingShell } from './core/shell/pending-shell.tsx'
import { entranceFor } from './entrance-routes.ts'
import { setLanguage } from './platform/i18n/language.ts'
import { root } from './root-route.ts'
import { WorkspaceFrame } from './workspace-frame.tsx'

/** What stands around every page of a workspace; who is not signed in goes to the entrance. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  validateSearch: readPeekSearch,
  beforeLoad: async ({ context, location, matches }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session.state !== 'signed-in') throw entranceFor(session, location.href)
    // Before the first page is drawn, so that it is not seen in the language of the device.
    const speaking = setLanguage(session.member.language)
    // Beside what it will show, and not after it.
    void matches
      .at(-1)
      ?.staticData.page?.load()
      .catch(() => undefined)
    void context.queries.prefetchQuery(viewsQuery)
    void context.queries.prefetchQuery(navigationQuery)
    await context.queries.ensureQueryData(metadataQuery)
    await speaking
  },
  component: WorkspaceFrame,
  pendingComponent: PendingShell,
  errorComponent: FailedShell,
})
