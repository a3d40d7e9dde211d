import '../platform/ui/tokens.css'
import '../platform/ui/page.css'
import '../platform/ui/mantine.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { NewRecordPart } from '../core/fields/input/new-record-part.ts'
import { SignedIn } from '../core/fields/signed-in.tsx'
import { metadataQuery } from '../core/metadata/metadata.ts'
import { sessionQuery } from '../core/session/session.ts'
import { WebModules } from '../core/web-module.ts'
import { modules } from '../modules.ts'
import { createQueryClient } from '../platform/api/query-client.ts'
import { joinRefusals, Refusals } from '../platform/api/refusal-texts.ts'
import { showAppearance, useColorScheme } from '../platform/ui/appearance.ts'
import { listenForShortcuts } from '../platform/ui/keys/shortcuts.ts'
import { Problem } from '../platform/ui/problem.tsx'
import { cssVariablesResolver, theme } from '../platform/ui/theme.ts'
import { ToastCorner } from '../platform/ui/toast-corner.tsx'
import { GalleryPage } from './gallery-page.tsx'
import { SignInFirst } from './sign-in-first.tsx'
import { beginAsAsked } from './switches.tsx'

// The parts of the design system in every state, with the session of whoever is signed in beside it. It is an
// entry of its own: `npm run dev` serves it at /gallery/, and no build of the product holds it.

const NewRecordDialog = lazy(async () => ({
  default: (await import('../core/records/create/create-dialog.tsx')).NewRecordDialog,
}))

const queries = createQueryClient()
const refusals = joinRefusals(modules.flatMap((module) => module.refusals ?? []))

const root = createRootRoute({
  beforeLoad: async () => {
    const session = await queries.ensureQueryData(sessionQuery)
    if (session.state !== 'signed-in') throw new Error('not signed in')
    await queries.ensureQueryData(metadataQuery)
  },
  component: () => (
    <SignedIn>
      <GalleryPage />
      <ToastCorner />
    </SignedIn>
  ),
  errorComponent: ({ error }) =>
    error instanceof Error && error.message === 'not signed in' ? <SignInFirst /> : <Problem error={error} />,
})
const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: ['/'] }) })

await beginAsAsked()
showAppearance()
listenForShortcuts()

function Gallery() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={useColorScheme()}
    >
      <QueryClientProvider client={queries}>
        <Suspense>
          <Refusals value={refusals}>
            <WebModules value={modules}>
              <NewRecordPart value={NewRecordDialog}>
                <RouterProvider router={router as never} />
              </NewRecordPart>
            </WebModules>
          </Refusals>
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
)
