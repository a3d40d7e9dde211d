import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../platform/ui/error-boundary.tsx'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { loadMenus } from '../../platform/ui/menu.tsx'
import { useCountInTitle } from '../../platform/ui/page/page-title.ts'
import { loadPanels } from '../../platform/ui/pop.tsx'
import { whenIdle } from '../../platform/ui/when-idle.ts'
import { useLiveUpdates } from '../live/live-updates.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { useSendOpened } from '../navigation/opened-records.ts'
import type { Page } from '../pages/page.ts'
import { PageFrame } from '../pages/page-frame.tsx'
import { addressOf } from '../pages/use-pages.ts'
import { openCreate, openQuickCreate, useCreateRequest } from '../records/create/create-store.ts'
import { useAskedValue } from '../records/edit/ask-store.ts'
import { useConflict } from '../records/edit/conflict-store.ts'
import { PeekHost } from '../records/peek/peek-host.tsx'
import { useFollowBrand } from '../session/brand.ts'
import { useFollowPersonal } from '../session/personal.ts'
import { useSession } from '../session/session.ts'
import styles from './app-shell.module.css'
import { ConnectionStrip } from './connection-strip.tsx'
import { useLetters } from './go-to-letters.ts'
import { PendingPage } from './pending-page.tsx'
import { PhoneDock } from './phone-dock.tsx'
import { shellTexts } from './shell-texts.ts'
import { Sidebar } from './sidebar.tsx'

// There when somebody reaches for them, and when the connection is gone.
whenIdle(loadMenus)
whenIdle(loadPanels)

const Palette = lazy(async () => ({ default: (await import('../search/palette.tsx')).Palette }))
const CreateDialog = lazy(async () => ({
  default: (await import('../records/create/create-dialog.tsx')).CreateDialog,
}))
const AskValue = lazy(async () => ({ default: (await import('../records/edit/ask-value.tsx')).AskValue }))
const ConflictDialog = lazy(async () => ({
  default: (await import('../records/edit/conflict-dialog.tsx')).ConflictDialog,
}))
const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.tsx')).KeyboardHelp }))

const SeeingBar = lazy(async () => ({ default: (await import('../seeing-as/seeing-bar.tsx')).SeeingBar }))

type Layer = 'palette' | 'keyboard' | null

/** The frame around every page of a workspace: navigation, the palette, what the keyboard does everywhere. */
export function AppShell() {
  const t = useTexts(shellTexts)
  useLiveUpdates()
  useFollowPersonal()
  useSendOpened()
  useCountInTitle(useOwnNavigation().unread)
  useFollowBrand()
  const isSeeingAs = useSession().seesAs !== null
  const [layer, setLayer] = useState<Layer>(null)
  const isCreating = useCreateRequest() !== null
  const isAsking = useAskedValue() !== null
  const hasConflict = useConflict() !== null
  const close = () => setLayer(null)
  const openPalette = () => setLayer('palette')
  useShortcut('Mod+K', () => setLayer((open) => (open === 'palette' ? null : 'palette')), {
    says: t('keyPalette'),
    isGlobal: true,
  })
  useShortcut('?', () => setLayer('keyboard'), { says: t('keyHelp'), isGlobal: true })
  useShortcut('Q', openQuickCreate, { says: t('keyQuickCreate'), isGlobal: true })

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('skipToContent')}
      </a>
      <Sidebar onSearch={openPalette} onKeyboardHelp={() => setLayer('keyboard')} />
      <main className={styles.content} id="content" tabIndex={-1}>
        <Suspense>{isSeeingAs && <SeeingBar />}</Suspense>
        <ConnectionStrip />
        <ErrorBoundary>
          <Suspense fallback={<PendingPage />}>
            <PageFrame>
              <Outlet />
            </PageFrame>
          </Suspense>
        </ErrorBoundary>
      </main>
      <PeekHost />
      <PhoneDock onSearch={openPalette} />
      <GoToKeys />
      <Suspense>
        {isCreating && <CreateDialog />}
        {isAsking && <AskValue />}
        {hasConflict && <ConflictDialog />}
        {layer === 'palette' && <Palette onClose={close} />}
        {layer === 'keyboard' && <KeyboardHelp onClose={close} />}
      </Suspense>
    </div>
  )
}

/** G and a letter goes to an object or a page, N and the letter makes a new one of the object. */
function GoToKeys() {
  const { objects, pages } = useLetters()
  return [
    ...[...objects].map(([letter, object]) => <ObjectKey key={letter} letter={letter} object={object} />),
    ...[...pages].map(([letter, page]) => <PageKey key={letter} letter={letter} page={page} />),
  ]
}

function ObjectKey({ letter, object }: { letter: string; object: string }) {
  const navigate = useNavigate()
  useShortcut(`G ${letter}`, () => navigate({ to: '/records/$object', params: { object } }))
  useShortcut(`N ${letter}`, () => openCreate({ object, isQuick: true }))
  return null
}

function PageKey({ letter, page }: { letter: string; page: Page }) {
  const navigate = useNavigate()
  useShortcut(`G ${letter}`, () => navigate({ to: addressOf(page) }))
  return null
}
