import { type RouterState, useMatches, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useLeavingPage } from '../../platform/ui/keys/keys-for-page.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { Page as SheetPage } from '../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { HeadingToolProvider, PageHeading, PageTop } from '../../platform/ui/page/page-top.tsx'
import { NotYours } from '../pages/not-yours.tsx'
import { isOfSettings, type Page } from '../pages/page.ts'
import { addressWith, type PlacedPage } from '../pages/page-at.ts'
import { useMayOpen, usePageName } from '../pages/use-pages.ts'

const PageStar = latePart(async () => (await import('../navigation/page-star.tsx')).PageStar, {
  missing: 'unseen',
})

/** Around the page that is open: the name of the tab, and the refusal where it is not the reader's. */
export function PageFrame({ children }: { children: ReactNode }) {
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData.page })
  const parts = useMatches({ select: (matches) => partsIn(matches.at(-1)?.params), structuralSharing: true })
  const mayOpen = useMayOpen()
  useLeavingPage(useRouterState({ select: isLeaving }))
  if (!page) return children
  // The settings refuse inside their own frame, where the way to the other pages stays.
  if (!mayOpen(page) && !isOfSettings(page)) return <Refused page={page} />
  return (
    <>
      {page.title && <TabTitle page={page} />}
      <HeadingToolProvider value={isMarkable(page) ? <Star placed={{ page, parts }} /> : null}>
        {children}
      </HeadingToolProvider>
    </>
  )
}

/** What is shown is still the page before the one that was asked for. */
function isLeaving({ isLoading, location, resolvedLocation }: RouterState): boolean {
  return isLoading && resolvedLocation !== undefined && resolvedLocation.pathname !== location.pathname
}

/** Has it a name of its own, or one by what stands in its address? A list, which is more than that, marks itself. */
function isMarkable({ title, namedBy, path }: Page): boolean {
  return path.includes('$') ? namedBy?.as !== undefined : title !== undefined
}

function partsIn(params: object | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).filter(([, text]) => typeof text === 'string'))
}

function Star({ placed }: { placed: PlacedPage }) {
  return (
    <Suspense>
      <PageStar key={addressWith(placed)} placed={placed} />
    </Suspense>
  )
}

/** The refusal in the frame the page would stand in, under its name where it has one. */
function Refused({ page }: { page: Page }) {
  const name = usePageName()
  return (
    <SheetPage>
      <PageTop>{page.title && <PageHeading>{name(page)}</PageHeading>}</PageTop>
      <NotYours />
    </SheetPage>
  )
}

// Before the page itself, so that one below which names itself has the last word.
function TabTitle({ page }: { page: Page }) {
  usePageTitle(usePageName()(page))
  return null
}
