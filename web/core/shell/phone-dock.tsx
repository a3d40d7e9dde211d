import { IconDots, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { addressOf, useMenuPages, usePageName } from '../pages/use-pages.ts'
import { useWebModules, type WebModule } from '../web-module.ts'
import { homeObject } from './home-object.ts'
import { PersonMenuItems } from './person-menu.tsx'
import styles from './phone-dock.module.css'
import { shellTexts } from './shell-texts.ts'

/** The navigation of a phone: three objects, search, everything else. */
export function PhoneDock({ onSearch }: { onSearch: () => void }) {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const modules = useWebModules()
  const pages = [...useMenuPages('side'), ...useMenuPages('foot')]
  const nameOf = usePageName()
  const objects = useObjects()
  const shown = menuObjects(objects)
  const docked = byPreference(shown, homeObject(objects, modules), modules).slice(0, 3)
  const others = shown.filter((object) => !docked.includes(object))

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
      <Menu position="top-end" width={280}>
        <Menu.Target>
          <button type="button" className={styles.entry}>
            <Icon of={IconDots} size={20} />
            <span className={styles.word}>{t('more')}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((object) => (
            <MenuLink
              key={object.id}
              to="/records/$object"
              params={{ object: object.name }}
              leftSection={<ObjectIcon name={object.icon} />}
            >
              {label(object.pluralLabel)}
            </MenuLink>
          ))}
          {pages.map((page) => (
            <MenuLink key={page.path} to={addressOf(page)} leftSection={<Icon of={page.menu.icon} />}>
              {nameOf(page)}
            </MenuLink>
          ))}
          <Menu.Divider />
          <PersonMenuItems />
        </Menu.Dropdown>
      </Menu>
    </nav>
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
