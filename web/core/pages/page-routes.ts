import type { QueryClient } from '@tanstack/react-query'
import { type AnyRoute, createRoute, type ResolveFullPath, type ResolveId } from '@tanstack/react-router'
import { latePage } from '../../platform/ui/late-page.ts'
import { onlyRead } from './only-read.ts'
import type { Page, ReadSearch } from './page.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page a route was made from. */
    page?: Page
  }
}

/** The route of a page, its address and search known to the compiler. */
type PageRoute<Parent extends AnyRoute, P> =
  P extends Page<infer Path, infer Search>
    ? ReturnType<
        typeof createRoute<
          unknown,
          Parent,
          Path,
          ResolveFullPath<Parent, Path>,
          string,
          ResolveId<Parent, string, Path>,
          Search
        >
      >
    : never

type PageRoutes<Parent extends AnyRoute, Pages extends readonly Page[]> = {
  [K in keyof Pages]: PageRoute<Parent, Pages[K]>
}

/** A route for each page below `parent`, in their order; the code of each is fetched when it is opened. */
export function pageRoutes<Parent extends AnyRoute, const Pages extends readonly Page[]>(
  parent: Parent,
  pages: Pages,
): PageRoutes<Parent, Pages> {
  // Mapping a tuple loses which route came from which page; the type says it again.
  return pages.map((page) => pageRoute(parent, page)) as unknown as PageRoutes<Parent, Pages>
}

function pageRoute(parent: AnyRoute, page: Page) {
  return createRoute({
    getParentRoute: () => parent,
    path: page.path,
    ...(page.search && { validateSearch: readerOf(page, page.search) }),
    component: latePage(page.load),
    ...(page.askAhead && { loader: aheadOf(page.askAhead) }),
    staticData: { page },
  })
}

// Run beside the fetching of the code, and not waited for: the page itself shows what is missing. A pointer that only
// passes a link fetches code, no answers.
function aheadOf(askAhead: NonNullable<Page['askAhead']>) {
  return ({ context, params, cause }: { context: object; params: Record<string, string>; cause: string }) => {
    if (cause !== 'preload') askAhead((context as { queries: QueryClient }).queries, params)
  }
}

function readerOf({ tellsUnread }: Page, read: ReadSearch): ReadSearch {
  return tellsUnread ? read : onlyRead(read)
}
