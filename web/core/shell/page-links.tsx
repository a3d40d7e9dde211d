import { Icon } from '../../platform/ui/icon.tsx'
import type { MenuPlace } from '../pages/page.ts'
import { addressOf, useMenuPages, usePageName } from '../pages/use-pages.ts'
import { SidebarLink } from './sidebar-link.tsx'

/** The pages of one place of the navigation. */
export function PageLinks({ place }: { place: MenuPlace }) {
  const nameOf = usePageName()
  return useMenuPages(place).map((page) => (
    <SidebarLink
      key={page.path}
      to={addressOf(page)}
      icon={<Icon of={page.menu.icon} />}
      text={nameOf(page)}
    />
  ))
}
