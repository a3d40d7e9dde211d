import { IconBell, IconDots, IconPlus, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { useFavouriteEntries } from '../navigation/favourite-entry.ts'
import { FavouriteSign } from '../navigation/favourite-sign.tsx'
import { useFootPages, useMenuEntries, useMenuObjects } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import { UnreadCount } from '../notifications/unread-count.tsx'
import { pageTexts } from '../pages/page-texts.ts'
import { addressOf, usePageName } from '../pages/use-pages.ts'
import { openQuickCreate } from '../records/create/create-store.ts'
import { useWebModules, type WebModule } from '../web-module.ts'
import { homeObject } from './home-object.ts'
import { PersonMenuItems } from './person-menu.tsx'
import styles from './phone-dock.module.css'
import { shellTexts } from './shell-texts.ts'

/** The navigation of a phone: two objects, search, what one was told, everything else. */
export function PhoneDock({ onSearch }: { onSearch: () => void }) {
  const t = useTexts(shellTexts)
  const name = useTexts(pageTexts)
  const label = useLabel()
  const modules = useWebModules()
  const objects = useObjects()
  const { unread } = useOwnNavigation()
  const shown = useMenuObjects()
  const docked = byPreference(shown, homeObject(objects, modules), modules).slice(0, 2)

  return (
    <nav className={styles.dock} aria-label={t('navigation')}>
      {docked.map((object) => (
        <Link
          key={object.id}
          to="/records/$object"
          params={{ object: object.name }}
          className={styles.entry}
          activeProps={{ 'aria-current': 'page' }}
        >
          <ObjectIcon name={object.icon} size={20} />
          <span className={styles.word}>{label(object.pluralLabel)}</span>
        </Link>
      ))}
      <button type="button" className={styles.entry} onClick={onSearch}>
        <Icon of={IconSearch} size={20} />
        <span className={styles.word}>{t('search')}</span>
      </button>
      <Link
        to={inboxPath}
        className={styles.entry}
        activeProps={{ 'aria-current': 'page' }}
        {...(unread > 0 && { 'aria-label': t('withUnread', { name: name('inbox'), count: unread }) })}
      >
        <span className={styles.bell}>
          <Icon of={IconBell} size={20} />
          <UnreadCount count={unread} />
        </span>
        <span className={styles.word}>{name('inbox')}</span>
      </Link>
      <Menu position="top-end" width={280}>
        <Menu.Target>
          <button type="button" className={styles.entry}>
            <Icon of={IconDots} size={20} />
            <span className={styles.word}>{t('more')}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown className={styles.sheet}>
          <More docked={docked} />
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}

function More({ docked }: { docked: readonly ObjectDefinition[] }) {
  const t = useTexts(shellTexts)
  const navigation = useTexts(navigationTexts)
  const label = useLabel()
  const nameOf = usePageName()
  const favourites = useFavouriteEntries(useOwnNavigation().favourites)
  const entries = useMenuEntries().filter(
    ({ key, object }) => key !== inboxPath && !(object && docked.includes(object)),
  )
  return (
    <>
      <Menu.Item leftSection={<Icon of={IconPlus} />} onClick={openQuickCreate}>
        {t('keyQuickCreate')}
      </Menu.Item>
      <Menu.Divider />
      {entries.map(({ key, object, page }) =>
        object ? (
          <MenuLink
            key={key}
            to="/records/$object"
            params={{ object: object.name }}
            leftSection={<ObjectIcon name={object.icon} />}
          >
            {label(object.pluralLabel)}
          </MenuLink>
        ) : (
          <MenuLink key={key} to={addressOf(page)} leftSection={<Icon of={page.menu.icon} />}>
            {nameOf(page)}
          </MenuLink>
        ),
      )}
      {useFootPages().map((page) => (
        <MenuLink key={page.path} to={addressOf(page)} leftSection={<Icon of={page.menu.icon} />}>
          {nameOf(page)}
        </MenuLink>
      ))}
      {favourites.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{navigation('favourites')}</Menu.Label>
        </>
      )}
      {favourites.slice(0, 8).map((entry) => (
        <MenuLink key={entry.favourite.target} {...entry.to} leftSection={<FavouriteSign entry={entry} />}>
          {entry.name}
        </MenuLink>
      ))}
      <Menu.Divider />
      <PersonMenuItems />
    </>
  )
}

/** What a person on the road opens most: the home, then what the modules have letters for, in the menu's order. */
function byPreference(
  objects: readonly ObjectDefinition[],
  home: ObjectDefinition | undefined,
  modules: readonly WebModule[],
): ObjectDefinition[] {
  const isKnown = ({ name }: ObjectDefinition) => modules.some(({ letters = {} }) => name in letters)
  const rank = (object: ObjectDefinition) => (object === home ? 0 : isKnown(object) ? 1 : 2)
  return [...objects].sort((a, b) => rank(a) - rank(b))
}
