import { Menu } from '@mantine/core'
import { IconDots, IconHistory, IconSearch, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useLabel, useObjects } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { PersonMenuItems } from './person-menu.tsx'
import styles from './phone-dock.module.css'
import { shellTexts } from './shell-texts.ts'

// What a person on the road opens most; any other object is one tap further.
const first = ['deal', 'company', 'contact']

/** The navigation of a phone: three objects, search, everything else. */
export function PhoneDock({ onSearch }: { onSearch: () => void }) {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const shown = menuObjects(useObjects())
  const docked = byPreference(shown).slice(0, 3)
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
          {label(object.pluralLabel)}
        </Link>
      ))}
      <button type="button" className={styles.entry} onClick={onSearch}>
        <Icon of={IconSearch} size={20} />
        {t('search')}
      </button>
      <Menu position="top-end" width={280}>
        <Menu.Target>
          <button type="button" className={styles.entry}>
            <Icon of={IconDots} size={20} />
            {t('more')}
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
          <MenuLink to="/operations" leftSection={<Icon of={IconHistory} />}>
            {t('operations')}
          </MenuLink>
          <MenuLink to="/settings" leftSection={<Icon of={IconSettings} />}>
            {t('settings')}
          </MenuLink>
          <Menu.Divider />
          <PersonMenuItems />
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}

function byPreference(objects: ObjectDefinition[]): ObjectDefinition[] {
  const rank = (object: ObjectDefinition) => {
    const place = first.indexOf(object.name)
    return place === -1 ? first.length : place
  }
  return [...objects].sort((a, b) => rank(a) - rank(b))
}
