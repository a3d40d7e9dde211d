import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { MenuEntry } from '../navigation/menu-entries.ts'
import { inboxPath } from '../notifications/inbox-path.ts'
import type { WebModule } from '../web-module.ts'

/**
 * What stands at the left of a phone's dock: the page the day begins with and the list that is opened most,
 * as far as the role's menu has them; two lists where it has no such page.
 */
export function dockEntries(
  entries: readonly MenuEntry[],
  home: ObjectDefinition | undefined,
  modules: readonly WebModule[],
): MenuEntry[] {
  const first = entries.find(({ key, page }) => page && key !== inboxPath)
  const lists = byPreference(
    entries.filter(({ object }) => object),
    home,
    modules,
  )
  return first ? [first, ...lists.slice(0, 1)] : lists.slice(0, 2)
}

/** The home, then what the modules have letters for, in the menu's order. */
function byPreference(
  lists: readonly MenuEntry[],
  home: ObjectDefinition | undefined,
  modules: readonly WebModule[],
): MenuEntry[] {
  const isKnown = (key: string) => modules.some(({ letters = {} }) => key in letters)
  const rank = ({ key, object }: MenuEntry) => (object === home ? 0 : isKnown(key) ? 1 : 2)
  return [...lists].sort((a, b) => rank(a) - rank(b))
}
