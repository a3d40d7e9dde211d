import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconSearch } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Kbd } from '../../platform/ui/keys/kbd.tsx'
import { useKeyHint } from '../../platform/ui/keys/key-hint.ts'
import { useShortcut } from '../../platform/ui/keys/shortcuts.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { useMediaQuery } from '../../platform/ui/media-query.ts'
import { useFootPages } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { useChangeNavigation } from '../navigation/navigation-changes.ts'
import { addressOf, usePageName } from '../pages/use-pages.ts'
import { useWebModules } from '../web-module.ts'
import { MenuLinks } from './menu-links.tsx'
import { PersonMenu } from './person-menu.tsx'
import { RecentLinks } from './recent-links.tsx'
import { SavedViewLinks } from './saved-view-links.tsx'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'
import { SidebarLink } from './sidebar-link.tsx'
import { WorkspaceMenu } from './workspace-menu.tsx'

// What drags is not there at the first moment.
const FavouriteLinks = latePart(async () => (await import('./favourite-links.tsx')).FavouriteLinks, {
  missing: 'unseen',
})

interface Props {
  onSearch: () => void
  onKeyboardHelp: () => void
}

const roomForWords = '(min-width: 1180px)'

/** The left column: workspace, search, menu, favourites, recent records, views, the person. Icons alone when narrow. */
export function Sidebar({ onSearch, onKeyboardHelp }: Props) {
  const t = useTexts(shellTexts)
  const pageName = usePageName()
  const hasRoom = useMediaQuery(roomForWords)
  const { isNarrow, favourites } = useOwnNavigation()
  const isSlim = isNarrow || !hasRoom
  return (
    <nav className={styles.sidebar} aria-label={t('navigation')} data-narrow={isSlim || undefined}>
      <WorkspaceMenu />
      <button
        type="button"
        className={styles.search}
        onClick={onSearch}
        // Wide, it is named by what is written in it.
        {...(isSlim && { 'aria-label': t('searchOrDo') })}
      >
        <Icon of={IconSearch} size={14} />
        <span className={styles.word}>{t('searchOrDo')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <div className={styles.middle}>
        <MenuLinks />
        {favourites.length > 0 && (
          <Suspense>
            <FavouriteLinks />
          </Suspense>
        )}
        <RecentLinks />
        <SavedViewLinks />
      </div>
      <ModuleAsides />
      {useFootPages().map((page) => (
        <SidebarLink
          key={page.path}
          to={addressOf(page)}
          icon={<Icon of={page.menu.icon} />}
          text={pageName(page)}
        />
      ))}
      {hasRoom && <NarrowButton isNarrow={isNarrow} />}
      <hr className={styles.rule} />
      <PersonMenu onKeyboardHelp={onKeyboardHelp} />
    </nav>
  )
}

/** What modules say beside every page. */
function ModuleAsides() {
  const asides = useWebModules().flatMap(({ name, aside: Aside }) => (Aside ? [<Aside key={name} />] : []))
  return <Suspense>{asides}</Suspense>
}

function NarrowButton({ isNarrow }: { isNarrow: boolean }) {
  const t = useTexts(shellTexts)
  const withKey = useKeyHint()
  const change = useChangeNavigation()
  const text = t(isNarrow ? 'widenSidebar' : 'narrowSidebar')
  const turn = () => change({ isNarrow: !isNarrow })
  useShortcut('[', turn, { says: text, isGlobal: true })
  return (
    <button type="button" className={styles.link} onClick={turn} aria-label={text} title={withKey(text, '[')}>
      <span className={styles.sign}>
        <Icon of={isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse} />
      </span>
      <span className={styles.word}>{text}</span>
    </button>
  )
}
