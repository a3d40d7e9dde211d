import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Menu } from '../../platform/ui/menu.tsx'
import { MenuLink } from '../../platform/ui/menu-link.tsx'
import { useFavouriteEntries } from '../navigation/favourite-entry.ts'
import { FavouriteSign } from '../navigation/favourite-sign.tsx'
import { useFootPages, useMenuEntries } from '../navigation/menu-entries.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import { UnreadCount } from '../notifications/unread-count.tsx'
import { addressOf, usePageName } from '../pages/use-pages.ts'
import { useMenuEntryParts } from './menu-entry-parts.tsx'
import { PersonEntries } from './person-entries.tsx'
import { shellTexts } from './shell-texts.ts'

/** What the dock of a phone has no room for: the rest of the menu, favourites, the person. */
export function DockMore({ docked }: { docked: readonly string[] }) {
  const t = useTexts(shellTexts)
  const navigation = useTexts(navigationTexts)
  const partsOf = useMenuEntryParts()
  const nameOf = usePageName()
  const { favourites, unread } = useOwnNavigation()
  const starred = useFavouriteEntries(favourites).slice(0, 8)
  const entries = useMenuEntries().filter(({ key }) => !docked.includes(key))
  return (
    <>
      {entries.map((entry) => {
        const { to, icon, text } = partsOf(entry)
        const count = entry.key === inboxPath ? unread : 0
        return (
          <MenuLink
            key={entry.key}
            {...to}
            leftSection={icon(16)}
            rightSection={<UnreadCount count={count} />}
            {...(count > 0 && { 'aria-label': t('withUnread', { name: text, count }) })}
          >
            {text}
          </MenuLink>
        )
      })}
      {useFootPages().map((page) => (
        <MenuLink key={page.path} to={addressOf(page)} leftSection={<Icon of={page.menu.icon} />}>
          {nameOf(page)}
        </MenuLink>
      ))}
      {starred.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{navigation('favourites')}</Menu.Label>
        </>
      )}
      {starred.map((entry) => (
        <MenuLink key={entry.favourite.target} {...entry.to} leftSection={<FavouriteSign entry={entry} />}>
          {entry.name}
        </MenuLink>
      ))}
      <Menu.Divider />
      <PersonEntries />
    </>
  )
}
