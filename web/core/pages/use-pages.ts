import type { LinkProps } from '@tanstack/react-router'
import { useSayPhrase } from '../../platform/i18n/phrase.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { useCan } from '../session/session.ts'
import { useWebModules } from '../web-module.ts'
import type { MenuPlace, Page } from './page.ts'

export type MenuPage = Page & Required<Pick<Page, 'menu'>>

/** Every page of the application, core's first, each with its title where it has one. */
export function usePages(): readonly Page[] {
  return useWebModules().flatMap((module) => module.pages ?? [])
}

/** The pages of one place of the menus the signed-in member may open, in their order. */
export function useMenuPages(place: MenuPlace): readonly MenuPage[] {
  const mayOpen = useMayOpen()
  return usePages().filter((page): page is MenuPage => page.menu?.place === place && mayOpen(page))
}

/** Is a page offered to the signed-in member? The server decides again on every request. */
export function useMayOpen(): (page: Page) => boolean {
  const can = useCan()
  return ({ permission }) => permission === undefined || can(permission)
}

/** What a page is called; the address of one that names itself. */
export function usePageName(): (page: Page) => string {
  const say = useSayPhrase()
  const label = useLabel()
  const { objects } = useMetadata()
  return ({ title, path }) => {
    if (title === undefined) return path
    if ('key' in title) return say(title)
    const object = objects.get(title.object)
    return object ? label(object.pluralLabel) : title.object
  }
}

/** The address of a page without parts to fill, for links. */
export function addressOf(page: Page): NonNullable<LinkProps['to']> {
  // The router was made from these very pages; of a list of them the compiler no longer knows which it is.
  return page.path as NonNullable<LinkProps['to']>
}
