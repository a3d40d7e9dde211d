import { Outlet } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../platform/ui/error-boundary.tsx'
import { KeysWait } from '../../platform/ui/keys/keys-wait.tsx'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { KeysHeld } from '../../platform/ui/late-dialog.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { useCountInTitle } from '../../platform/ui/page/page-title.ts'
import { isPhoneNow, useIsPhone } from '../../platform/ui/row-height.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { openKeyboardHelp } from '../actions/keyboard-store.ts'
import { openPalette, togglePalette } from '../actions/palette-store.ts'
import { SignedIn } from '../fields/signed-in.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { PeekHost } from '../records/peek/peek-host.tsx'
import { useFollowPersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import { useWebModules } from '../web-module.ts'
import styles from './app-shell.module.css'
import { useBackCloses } from './back-closes.ts'
import { ConnectionStrip } from './connection-strip.tsx'
import { useFirstPageStands } from './first-page-stands.ts'
import { NewVersionStrip } from './new-version-strip.tsx'
import { useOpenedWith } from './opened-with.ts'
import type { Overlay } from './overlay.ts'
import { OverlayBoundary } from './overlay-boundary.tsx'
import { PageFrame } from './page-frame.tsx'
import { PendingPage } from './pending-page.tsx'
import { shellTexts } from './shell-texts.ts'
import { Sidebar } from './sidebar.tsx'

// Nothing of them is seen. Keys wait for those who answer them; what hears others comes once the first page stands.
const GoToKeys = latePart(
  async () => {
    // What is typed behind a key that opens a dialog is kept from the first such key on.
    const [{ GoToKeys }] = await Promise.all([import('./go-to-keys.tsx'), KeysHeld.fetch()])
    return GoToKeys
  },
  { missing: 'unseen' },
)
const Listening = latePart(async () => (await import('./listening.tsx')).Listening, { missing: 'unseen' })

const PhoneDock = latePart(async () => (await import('./phone-dock.tsx')).PhoneDock, { missing: 'unseen' })
if (isPhoneNow()) void PhoneDock.fetch()

const SeeingBar = latePart(async () => (await import('../seeing-as/seeing-bar.tsx')).SeeingBar, {
  missing: 'unseen',
  isOnDemand: true,
})

interface Props {
  /** What lies over every page when there is something for it. */
  overlays: readonly Overlay[]
  /** Stands over the foot of the page. */
  corner: ReactNode
}

/** The frame around every page of a workspace: navigation, the palette, what the keyboard does everywhere. */
export function AppShell({ overlays, corner }: Props) {
  return (
    <SignedIn>
      <Frame overlays={overlays} corner={corner} />
    </SignedIn>
  )
}

function Frame({ overlays, corner }: Props) {
  const t = useTexts(shellTexts)
  useFollowPersonal()
  useCountInTitle(useOwnNavigation().unread)
  const isSeeingAs = useSession().seesAs !== null
  const isPhone = useIsPhone()
  const stands = useFirstPageStands()
  useOpenedWith(openPalette)
  useShortcut('Mod+K', togglePalette, { says: t('keyPalette'), isGlobal: true })
  useShortcut('?', openKeyboardHelp, { says: t('keyHelp'), isGlobal: true })
  useBackCloses()

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('skipToContent')}
      </a>
      <Sidebar onSearch={openPalette} onKeyboardHelp={openKeyboardHelp} />
      <main className={styles.content} id="content" tabIndex={-1}>
        <Suspense>{isSeeingAs && <SeeingBar />}</Suspense>
        <ConnectionStrip />
        <NewVersionStrip />
        <ErrorBoundary>
          <Suspense fallback={<PendingPage />}>
            <PageFrame>
              <Outlet />
            </PageFrame>
          </Suspense>
        </ErrorBoundary>
        <ModuleStrips />
      </main>
      <div className={styles.corner}>{corner}</div>
      <PeekHost />
      <Suspense>{isPhone && <PhoneDock onSearch={openPalette} />}</Suspense>
      <Suspense fallback={<KeysWait />}>
        <GoToKeys />
      </Suspense>
      <Suspense>{stands && <Listening />}</Suspense>
      {/* Each waits alone: what is written in one stays in sight, with the focus, while another is fetched. */}
      {overlays.map((one) => (
        <Suspense key={one.name}>
          <WhenOpen of={one} />
        </Suspense>
      ))}
    </div>
  )
}

function WhenOpen({ of: { useIsOpen, Part } }: { of: Overlay }) {
  const sentence = useErrorSentence()
  return (
    useIsOpen() && (
      <OverlayBoundary onFail={(error) => sayProblem(sentence(error))}>
        <Part />
      </OverlayBoundary>
    )
  )
}

/** What modules say below every page: behind it for the keyboard too. */
function ModuleStrips() {
  const strips = useWebModules().flatMap(({ name, strip: Strip }) => (Strip ? [<Strip key={name} />] : []))
  return <Suspense>{strips}</Suspense>
}
