import './platform/ui/tokens.css'
import './platform/ui/page.css'
import './platform/ui/mantine.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { coreRefusals } from './core/core-refusals.ts'
import { createQueryClient } from './platform/api/query-client.ts'
import { joinRefusals, Refusals } from './platform/api/refusal-texts.ts'
import { currentLanguage } from './platform/i18n/language.ts'
import { isOfQueue, takeLeftQueues } from './platform/kept-writing.ts'
import { showManifest } from './platform/pwa/manifest-link.ts'
import { listenForMissingFiles } from './platform/pwa/new-version.ts'
import { registerWorker } from './platform/pwa/worker.ts'
import { showAppearance, useColorScheme } from './platform/ui/appearance.ts'
import { ErrorBoundary } from './platform/ui/error-boundary.tsx'
import { listenForShortcuts } from './platform/ui/keys/shortcuts.ts'
import { MissingPart as MissingPartPlace } from './platform/ui/late-boundary.ts'
import { MissingPart } from './platform/ui/missing-part.tsx'
import { cssVariablesResolver, theme } from './platform/ui/theme.ts'
import { whenLeft } from './platform/when-left.ts'
import { createAppRouter } from './router.tsx'

const queries = createQueryClient()
const router = createAppRouter(queries)
const refusals = joinRefusals([coreRefusals])

document.documentElement.lang = currentLanguage()
showAppearance()
listenForShortcuts()
showManifest()
listenForMissingFiles()
whenLeft(isOfQueue, takeLeftQueues)
registerWorker()

function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={useColorScheme()}
    >
      <QueryClientProvider client={queries}>
        <Suspense>
          <Refusals value={refusals}>
            <MissingPartPlace value={MissingPart}>
              <ErrorBoundary>
                <RouterProvider router={router} />
              </ErrorBoundary>
            </MissingPartPlace>
          </Refusals>
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
