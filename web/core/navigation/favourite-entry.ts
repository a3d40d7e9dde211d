import type { LinkProps } from '@tanstack/react-router'
import type { Favourite } from '../../../shared/core/navigation.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { type PlacedPage, pageAt } from '../pages/page-at.ts'
import { addressOf, useMayOpen, usePages } from '../pages/use-pages.ts'
import { useViews } from '../saved-views/views.ts'
import { useShownTitle } from '../shown-title.ts'
import { usePageNameAt } from './page-name-at.ts'

const listPath = '/records/$object'

/** A favourite with what it is called and where it leads. */
export interface FavouriteEntry {
  favourite: Favourite
  name: string
  to: Pick<LinkProps, 'to' | 'params' | 'search'>
  view?: ViewDefinition | undefined
  icon?: IconShape | undefined
  /** Of a page about an object: its name, for its sign. */
  object?: string | undefined
}

/** Favourites as they are shown; pages the member may not open, and views that are gone, are left out. */
export function useFavouriteEntries(favourites: readonly Favourite[]): FavouriteEntry[] {
  const label = useLabel()
  const views = useViews()
  const shownTitle = useShownTitle()
  const mayOpen = useMayOpen()
  const pages = usePages().filter(mayOpen)
  const placed = new Map(
    favourites.flatMap(({ kind, target }) => {
      const found = kind === 'page' ? pageAt(pages, target) : undefined
      return found ? [[target, found] as const] : []
    }),
  )
  const pageName = usePageNameAt([...placed.values()])
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
    const at = placed.get(target)
    const name = at && pageName(at)
    if (at === undefined || name === undefined) return []
    return [{ favourite, name, to: linkTo(at), icon: at.page.menu?.icon, object: at.parts.object }]
  })
}

/** A list that was marked without a view is all records, whatever view opens first. */
function linkTo({ page, parts }: PlacedPage): FavouriteEntry['to'] {
  return { to: addressOf(page), params: parts, ...(page.path === listPath && { search: { view: 'all' } }) }
}
