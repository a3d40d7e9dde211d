import {
  type Navigation,
  type NavigationGroup,
  navigationGroups,
  navigationLimits,
} from '../../../shared/core/navigation.ts'
import type { NavigationChoicesInput } from '../../../shared/core/navigation-contract.ts'
import type { Context } from '../../platform/context.ts'
import { ownMember, readChoices, writeChoice } from '../member-choices.ts'
import { countUnread } from '../notifications/index.ts'
import { listFavourites } from './favourites.ts'
import { readMenu } from './menus.ts'
import { recentTitles } from './recent-records.ts'

/** All that the sidebar of the actor shows, besides what metadata and views say. */
export async function readNavigation(ctx: Context): Promise<Navigation> {
  const [favourites, recent, menu, choices, unread] = await Promise.all([
    listFavourites(ctx),
    recentTitles(ctx, navigationLimits.shownRecent),
    readMenu(ctx),
    readChoices(ctx),
    countUnread(ctx),
  ])
  return {
    favourites,
    recent,
    menu: { order: menu.order, hidden: menu.hidden },
    folded: foldedIn(choices.get('folded')),
    isNarrow: choices.get('isNarrow') === true,
    unread,
  }
}

/** Keeps how the actor wants the sidebar. Tells navigation.changed. */
export async function changeNavigation(ctx: Context, change: NavigationChoicesInput): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const [name, value] of Object.entries(change)) await writeChoice(tx, name, value)
    tx.tell({ kind: 'navigation.changed', payload: { memberId: ownMember(tx) } })
  })
}

// Written by some version of this program, perhaps an older one.
function foldedIn(kept: unknown): NavigationGroup[] {
  return Array.isArray(kept) ? navigationGroups.filter((group) => kept.includes(group)) : []
}
