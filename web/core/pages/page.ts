import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Permissions } from '../../../shared/platform/registry.ts'
import type { Phrase } from '../../platform/i18n/phrase.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'

/** Groups of the navigation of the settings, in its order. */
export const settingsGroups = ['you', 'workspace', 'people', 'records'] as const
export type SettingsGroup = (typeof settingsGroups)[number]

/** Where a page is offered: below the objects, at the foot of the navigation, or in the settings. */
export type MenuPlace = 'side' | 'foot' | SettingsGroup

/** What a page is called: a sentence, or an object by the name the workspace gave it. */
type PageTitle = Phrase | { object: string }

/** Reads what stands behind the `?` of an address. */
export type ReadSearch = (raw: Record<string, unknown>) => object

/**
 * One screen of the application. Its route, its places in the menus, in the palette and on the keyboard and
 * the name of the browser's tab are all made from this.
 */
export interface Page<
  Path extends string = string,
  Search extends ReadSearch | undefined = ReadSearch | undefined,
> {
  /** `/operations`, `/records/$object`; pages of the settings stand below `/settings`. */
  path: Path
  /** Fetches the code of the page, when somebody is about to open it. */
  load: () => Promise<ComponentType>
  /** Asks what the page will ask first while its code is on its way, so that both come together. */
  askAhead?: (queries: QueryClient, address: Readonly<Record<string, string>>) => void
  search?: Search
  /** It tells what of its address makes no sense, which stays there as it was written. */
  tellsUnread?: true
  /** Absent: the page names itself, after what it shows. */
  title?: PageTitle
  /** With parts in its address: which of them it is called by, so that it can be marked, and what of that it shows. */
  namedBy?: { part: 'object' | 'field' | 'role'; as?: Phrase }
  /** What the page is for, where the settings list their pages. */
  why?: Phrase
  /** The verb a member must hold (`metadata.manage`); absent: everyone's. The server decides again. */
  permission?: keyof Permissions
  /** Absent: it is reached from other pages only. */
  menu?: { place: MenuPlace; icon: IconShape }
  /** The letter after G (go to). */
  letter?: string
}

/** A page with its address kept as a type, so that links to it are checked. */
export function page<const Path extends `/${string}`, Search extends ReadSearch | undefined = undefined>(
  of: Page<Path, Search>,
): Page<Path, Search> {
  return of
}

/** Is it one of the settings, whose frame it stands in? */
export function isOfSettings({ path }: Page): boolean {
  return path.startsWith('/settings/')
}
