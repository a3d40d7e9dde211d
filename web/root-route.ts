import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'

interface RouterContext {
  queries: QueryClient
  /** Fetches the pages of a workspace and takes them in; from then on their addresses lead to them. */
  openWorkspace: () => Promise<void>
}

/** Above every page, of the entrance and of a workspace. */
export const root = createRootRouteWithContext<RouterContext>()()
