import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useSessionEnded } from '../../platform/api/session-end.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../platform/ui/error-boundary.tsx'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { loadMenus } from '../../platform/ui/menu.tsx'
import { useCountInTitle } from '../../platform/ui/page/page-title.ts'
import { loadPanels } from '../../platform/ui/pop.tsx'
import { isPhoneNow, useIsPhone } from '../../platform/ui/row-height.ts'
import { whenIdle } from '../../platform/ui/when-idle.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { PageFrame } from '../pages/page-frame.tsx'
import { openQuickCreate, useCreateRequest } from '../records/create/create-store.ts'
import { useKindInSight } from '../records/create/kind-in-sight.ts'
import { useAskedValue } from '../records/edit/ask-store.ts'
import { useConflict } from '../records/edit/conflict-store.ts'
import { useQueueLength } from '../records/edit/queued-edits.ts'
import { useMoveNeed } from '../records/moving/need-store.ts'
import { PeekHost } from '../records/peek/peek-host.tsx'
import { useFollowPersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import { SignedIn } from '../session/signed-in.tsx'
import { useWebModules } from '../web-module.ts'
import styles from './app-shell.module.css'
import { ConnectionStrip } from './connection-strip.tsx'
import { closeKeyboardHelp, openKeyboardHelp, useIsKeyboardHelpOpen } from './keyboard-store.ts'
import { NewVersionStrip } from './new-version-strip.tsx'
import { useOpenedWith } from './opened-with.ts'
import { PendingPage } from './pending-page.tsx'
import { shellTexts } from './shell-texts.ts'
import { Sidebar } from './sidebar.tsx'

// There when somebody reaches for them, and when the connection is gone.
whenIdle(loadMenus)
whenIdle(loadPanels)

// Nothing of it is seen: it comes once the first page is drawn.
const Listening = lazy(async () => ({ default: (await import('./listening.tsx')).Listening }))

const PhoneDock = latePart(async () => (await import('./phone-dock.tsx')).PhoneDock)
if (isPhoneNow()) PhoneDock.fetch()

const Palette = lazy(async () => ({ default: (await import('../search/palette.tsx')).Palette }))
const CreateDialog = lazy(async () => ({
  default: (await import('../records/create/create-dialog.tsx')).CreateDialog,
}))
const AskValue = lazy(async () => ({ default: (await import('../records/edit/ask-value.tsx')).AskValue }))
const AskNeed = lazy(async () => ({ default: (await import('../records/moving/ask-need.tsx')).AskNeed }))
const ConflictDialog = lazy(async () => ({
  default: (await import('../records/edit/conflict-dialog.tsx')).ConflictDialog,
}))
const SendQueued = lazy(async () => ({
  default: (await import('../records/edit/send-queued.tsx')).SendQueued,
}))
const SignInAgain = lazy(async () => ({
  default: (await import('../session/sign-in-again.tsx')).SignInAgain,
}))
const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.tsx')).KeyboardHelp }))

const SeeingBar = lazy(async () => ({ default: (await import('../seeing-as/seeing-bar.tsx')).SeeingBar }))

/** The frame around every page of a workspace: navigation, the palette, what the keyboard does everywhere. */
export function AppShell() {
  return (
    <SignedIn>
      <Frame />
    </SignedIn>
  )
}

function Frame() {
  const t = useTexts(shellTexts)
  useFollowPersonal()
  useCountInTitle(useOwnNavigation().unread)
  const isSeeingAs = useSession().seesAs !== null
  const [isPaletteOpen, setPalette] = useState(false)
  const isKeyboardOpen = useIsKeyboardHelpOpen()
  const isCreating = useCreateRequest() !== null
  const isAsking = useAskedValue() !== null
  const isNeedy = useMoveNeed() !== null
  const hasConflict = useConflict() !== null
  const isSessionOver = useSessionEnded()
  const isWaiting = useQueueLength() > 0
  const isPhone = useIsPhone()
  const openPalette = useCallback(() => setPalette(true), [])
  useOpenedWith(openPalette)
  useShortcut('Mod+K', () => setPalette((isOpen) => !isOpen), {
    says: t('keyPalette'),
    isGlobal: true,
  })
  useShortcut('?', openKeyboardHelp, { says: t('keyHelp'), isGlobal: true })
  const inSight = useKindInSight()
  useShortcut('Q', () => openQuickCreate(inSight), { says: t('keyQuickCreate'), isGlobal: true })

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
        <ModuleStrips />
        <ErrorBoundary>
          <Suspense fallback={<PendingPage />}>
            <PageFrame>
              <Outlet />
            </PageFrame>
          </Suspense>
        </ErrorBoundary>
      </main>
      <PeekHost />
      <Suspense>{isPhone && <PhoneDock onSearch={openPalette} />}</Suspense>
      <Suspense>
        <Listening />
      </Suspense>
      <Suspense>
        {isCreating && <CreateDialog />}
        {isAsking && <AskValue />}
        {isNeedy && <AskNeed />}
        {hasConflict && <ConflictDialog />}
        {isSessionOver && <SignInAgain />}
        {isWaiting && <SendQueued />}
        {isPaletteOpen && <Palette onClose={() => setPalette(false)} />}
        {isKeyboardOpen && <KeyboardHelp onClose={closeKeyboardHelp} />}
      </Suspense>
    </div>
  )
}

/** What modules say above every page. */
function ModuleStrips() {
  const strips = useWebModules().flatMap(({ name, strip: Strip }) => (Strip ? [<Strip key={name} />] : []))
  return <Suspense>{strips}</Suspense>
}
