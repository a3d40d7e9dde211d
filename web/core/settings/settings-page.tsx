import { IconArrowLeft, IconLock } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { ErrorBoundary } from '../../platform/ui/error-boundary.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Loading } from '../../platform/ui/loading.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { Crumb, PageHeading, PageTop, TopSpace } from '../../platform/ui/page/page-top.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { NotYours } from '../pages/not-yours.tsx'
import { pageTexts } from '../pages/page-texts.ts'
import { addressOf, useMayOpen, usePageName, usePages } from '../pages/use-pages.ts'
import { useWhyOnlyLooking } from '../session/why-only-looking.ts'
import { HeldBack } from './held-back.tsx'
import { SettingsNavigation } from './settings-navigation.tsx'
import styles from './settings-page.module.css'

/** One step of the way from the settings to the page: a name, and where it leads. */
interface Step extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  text: string
}

interface Props {
  /** The entry of the navigation it belongs to, by its address. */
  page: NonNullable<LinkProps['to']>
  /** Below the entry's own page: what this one is called. */
  title?: string | undefined
  /** Pages between the entry's and this one. */
  trail?: readonly Step[]
  /** Buttons of the top bar, the main one last. */
  actions?: ReactNode
  /** What stands beside the content: the settings of what is chosen in it. */
  aside?: ReactNode
  /** Of what is read here, and of oneself, nothing is held back from who only looks as a role. */
  isForLooking?: boolean
  /** The content marks with `HeldBack` what is held back, for what it is searched and narrowed by is not. */
  holdsItself?: boolean
  children: ReactNode
}

/** The frame of every page of the settings: top bar, navigation, content, and what stands beside it. */
export function SettingsPage({
  page,
  title,
  trail = [],
  actions,
  aside,
  isForLooking = false,
  holdsItself = false,
  children,
}: Props) {
  const mayOpen = useMayOpen()
  const nameOf = usePageName()
  const entry = usePages().find(({ path }) => path === page)
  if (!entry) throw new Error(`No module has a page at ${page}.`)
  const isAllowed = mayOpen(entry)
  const own: Step = { to: addressOf(entry), text: nameOf(entry) }
  const crumbs = title === undefined ? [] : [own, ...trail]
  const why = useWhyOnlyLooking()
  const isHeld = why !== null && !isForLooking
  const held = (part: ReactNode) => (isHeld && !holdsItself ? <HeldBack>{part}</HeldBack> : part)
  usePageTitle(title ?? own.text)
  return (
    <Page>
      <TopBar crumbs={crumbs} title={title ?? own.text} actions={isAllowed && !isHeld && actions} />
      <div className={styles.body}>
        <SettingsNavigation />
        <div className={styles.content}>
          {isAllowed && isHeld && (
            <p className={styles.why}>
              <Icon of={IconLock} size={14} />
              {why}
            </p>
          )}
          {isAllowed ? <Content key={page}>{held(children)}</Content> : <NotYours />}
        </div>
        {isAllowed && aside && <aside className={styles.aside}>{held(aside)}</aside>}
      </div>
    </Page>
  )
}

function Content({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function TopBar({ crumbs, title, actions }: { crumbs: Step[]; title: string; actions: ReactNode }) {
  const t = useTexts(pageTexts)
  const ui = useTexts(uiTexts)
  const way: Step[] = [{ to: '/settings', text: t('settings') }, ...crumbs]
  const { text: _text, ...up } = way.at(-1) ?? { to: '/settings' as const, text: '' }
  return (
    <PageTop className={styles.top}>
      <Link {...up} className={styles.back} aria-label={ui('back')}>
        <Icon of={IconArrowLeft} size={20} />
      </Link>
      {way.map(({ text, ...target }) => (
        <Crumb key={`${target.to} ${text}`} {...target}>
          {text}
        </Crumb>
      ))}
      <PageHeading shrinks>{title}</PageHeading>
      <TopSpace />
      {actions}
    </PageTop>
  )
}
