import type { Page } from '../pages/page.ts'
import { usePageName } from '../pages/use-pages.ts'
import { FavouriteStar } from './favourite-star.tsx'

/** Marks a page of the application, one that stands at an address of its own. */
export function PageStar({ page }: { page: Page }) {
  const title = usePageName()(page)
  return <FavouriteStar of={{ kind: 'page', target: page.path, object: null, title }} />
}
