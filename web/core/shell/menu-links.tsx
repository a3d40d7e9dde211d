import { useTexts } from '../../platform/i18n/texts.ts'
import { useMenuEntries } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import { useMenuEntryParts } from './menu-entry-parts.tsx'
import { NavigationGroup } from './navigation-group.tsx'
import { SidebarLink } from './sidebar-link.tsx'

/** Pages and objects, as the member's role has them. */
export function MenuLinks() {
  const t = useTexts(navigationTexts)
  const partsOf = useMenuEntryParts()
  const { unread } = useOwnNavigation()
  return (
    <NavigationGroup group="objects" title={t('work')}>
      {useMenuEntries().map((entry) => {
        const { to, icon, text } = partsOf(entry)
        return (
          <li key={entry.key}>
            <SidebarLink {...to} icon={icon(16)} text={text} count={entry.key === inboxPath ? unread : 0} />
          </li>
        )
      })}
    </NavigationGroup>
  )
}
