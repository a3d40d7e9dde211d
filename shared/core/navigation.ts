import type { Saved } from './saved.ts'

/** What somebody marked to have it at hand. */
export const favouriteKinds = ['record', 'view', 'page'] as const
export type FavouriteKind = (typeof favouriteKinds)[number]

/** A favourite as its member sees it: one that leads nowhere any more is left out. */
export interface Favourite {
  id: string
  kind: FavouriteKind
  /** Id of a record or a view, address of a page. */
  target: string
  /** API name of the object of a record or view; null for a page. */
  object: string | null
  /** Title of a record; null for the others, which are named where they are shown. */
  title: string | null
}

/** A record as the navigation names it. */
interface NavigationRecord {
  id: string
  object: string
  title: string
}

/** Which objects and pages a menu holds: names of objects, addresses of pages. What neither list names stands last. */
export interface MenuArrangement {
  order: string[]
  hidden: string[]
}

/** An arrangement with whose it is: '' is that of every role without one of its own. */
export interface RoleMenu extends MenuArrangement, Saved {
  role: string
}

/** Parts of the sidebar that can be folded. */
export const navigationGroups = ['favourites', 'recent', 'objects', 'views'] as const
export type NavigationGroup = (typeof navigationGroups)[number]

export interface NavigationChoices {
  folded: NavigationGroup[]
  /** Icons only, also where there is room for words. */
  isNarrow: boolean
}

/** GET /navigation: all that the sidebar of a member shows, at once. */
export interface Navigation extends NavigationChoices {
  favourites: Favourite[]
  recent: NavigationRecord[]
  menu: MenuArrangement
  /** Notifications nobody has read, counted up to `mostUnread`. */
  unread: number
}

export const navigationLimits = {
  /** Favourites of one member. */
  favourites: 100,
  /** Records opened last that are kept. */
  recent: 50,
  /** Of them in the sidebar. */
  shownRecent: 6,
} as const
