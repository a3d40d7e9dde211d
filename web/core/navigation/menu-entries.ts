import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { menuObjects } from '../metadata/menu-objects.ts'
import { useObjects } from '../metadata/metadata.ts'
import { type MenuPage, useMenuPages } from '../pages/use-pages.ts'
import { arranged } from './arranged.ts'
import { useOwnNavigation } from './navigation.ts'

/** One entry of the menu: the list of an object, or a page. `key` is what an arrangement names it by. */
export type MenuEntry =
  | { key: string; object: ObjectDefinition; page?: undefined }
  | { key: string; page: MenuPage; object?: undefined }

/** What may stand in the upper part of the menu, as the product has it: pages, then objects. */
export function useAllMenuEntries(): MenuEntry[] {
  const pages = useMenuPages('side').map((page) => ({ key: page.path, page }))
  const objects = menuObjects(useObjects()).map((object) => ({ key: object.name, object }))
  return [...pages, ...objects]
}

/** The upper part of the menu as the member's role has it. */
export function useMenuEntries(): MenuEntry[] {
  return arranged(useAllMenuEntries(), useOwnNavigation().menu)
}

/** Pages at the foot of the menu as the member's role has them; the settings are always there. */
export function useFootPages(): MenuPage[] {
  const { order, hidden } = useOwnNavigation().menu
  const entries = useMenuPages('foot').map((page) => ({ key: page.path, page }))
  return arranged(entries, { order, hidden: hidden.filter((key) => key !== '/settings') }).map(
    ({ page }) => page,
  )
}
