import type { LinkProps } from '@tanstack/react-router'
import type { Favourite } from '../../../shared/core/navigation.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { addressOf, useMayOpen, usePageName, usePages } from '../pages/use-pages.ts'
import { useViews } from '../saved-views/views.ts'
import { useShownTitle } from '../shown-title.ts'

/** A favourite with what it is called and where it leads. */
export interface FavouriteEntry {
  favourite: Favourite
  name: string
  to: Pick<LinkProps, 'to' | 'params' | 'search'>
  view?: ViewDefinition | undefined
  icon?: IconShape | undefined
}

/** Favourites as they are shown; pages the member may not open, and views that are gone, are left out. */
export function useFavouriteEntries(favourites: readonly Favourite[]): FavouriteEntry[] {
  const label = useLabel()
  const views = useViews()
  const shownTitle = useShownTitle()
  const pageName = usePageName()
  const mayOpen = useMayOpen()
  const pages = usePages().filter((page) => page.title !== undefined && mayOpen(page))
  return favourites.flatMap((favourite): FavouriteEntry[] => {
    const { kind, target, object, title } = favourite
    if (kind === 'record' && object !== null) {
      const to = { to: '/records/$object/$id', params: { object, id: target } } as const
      return [{ favourite, name: shownTitle({ object, title }) ?? '', to }]
    }
    if (kind === 'view') {
      const view = views.find(({ id }) => id === target)
      if (!view) return []
      const to = {
        to: '/records/$object',
        params: { object: view.object },
        search: { view: view.id },
      } as const
      return [{ favourite, name: label(view.name), to, view }]
    }
    const page = pages.find(({ path }) => path === target)
    // One of the application's own pages, found by its address.
    return page
      ? [{ favourite, name: pageName(page), to: { to: addressOf(page) }, icon: page.menu?.icon }]
      : []
  })
}
