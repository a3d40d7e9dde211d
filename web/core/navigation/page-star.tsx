import { addressWith, type PlacedPage } from '../pages/page-at.ts'
import { FavouriteStar } from './favourite-star.tsx'
import { usePageNameAt } from './page-name-at.ts'

/** Marks a page of the application, by the address it stands at; nothing where it has no name. */
export function PageStar({ placed }: { placed: PlacedPage }) {
  const title = usePageNameAt([placed])(placed)
  if (title === undefined) return null
  return <FavouriteStar of={{ kind: 'page', target: addressWith(placed), object: null, title }} />
}
