import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { ObjectIcon } from '../metadata/object-icon.tsx'
import { useMenuEntries } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import { addressOf, usePageName } from '../pages/use-pages.ts'
import { NavigationGroup } from './navigation-group.tsx'
import { SidebarLink } from './sidebar-link.tsx'

/** Pages and objects, as the member's role has them. */
export function MenuLinks() {
  const t = useTexts(navigationTexts)
  const label = useLabel()
  const pageName = usePageName()
  const { unread } = useOwnNavigation()
  return (
    <NavigationGroup group="objects" title={t('work')}>
      {useMenuEntries().map(({ key, object, page }) => (
        <li key={key}>
          {object ? (
            <SidebarLink
              to="/records/$object"
              params={{ object: object.name }}
              icon={<ObjectIcon name={object.icon} />}
              text={label(object.pluralLabel)}
            />
          ) : (
            <SidebarLink
              to={addressOf(page)}
              icon={<Icon of={page.menu.icon} />}
              text={pageName(page)}
              count={page.path === inboxPath ? unread : 0}
            />
          )}
        </li>
      ))}
    </NavigationGroup>
  )
}
