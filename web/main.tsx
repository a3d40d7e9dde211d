import './platform/ui/tokens.css'
import './platform/ui/page.css'
import './platform/ui/mantine.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { NewRecordPart } from './core/records/create/new-record-part.ts'
import { WebModules } from './core/web-module.ts'
import { modules } from './modules.ts'
import { createQueryClient } from './platform/api/query-client.ts'
import { joinRefusals, Refusals } from './platform/api/refusal-texts.ts'
import { currentLanguage } from './platform/i18n/language.ts'
import { showManifest } from './platform/pwa/manifest-link.ts'
import { listenForMissingFiles } from './platform/pwa/new-version.ts'
import { registerWorker } from './platform/pwa/worker.ts'
import { showAppearance, useColorScheme } from './platform/ui/appearance.ts'
import { ErrorBoundary } from './platform/ui/error-boundary.tsx'
import { listenForShortcuts } from './platform/ui/keys/shortcuts.ts'
import { WhomToAskPart } from './platform/ui/problem.tsx'
import { cssVariablesResolver, theme } from './platform/ui/theme.ts'
import { createAppRouter } from './router.tsx'

const NewRecordDialog = lazy(async () => ({
  default: (await import('./core/records/create/create-dialog.tsx')).NewRecordDialog,
}))
const WhomToAsk = lazy(async () => ({ default: (await import('./core/session/whom-to-ask.tsx')).WhomToAsk }))

const queries = createQueryClient()
const router = createAppRouter(queries)
const refusals = joinRefusals(modules.flatMap((module) => module.refusals ?? []))

document.documentElement.lang = currentLanguage()
showAppearance()
listenForShortcuts()
showManifest()
listenForMissingFiles()
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
            <ErrorBoundary>
              <WebModules value={modules}>
                <NewRecordPart value={NewRecordDialog}>
                  <WhomToAskPart value={WhomToAsk}>
                    <RouterProvider router={router} />
                  </WhomToAskPart>
                </NewRecordPart>
              </WebModules>
            </ErrorBoundary>
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
