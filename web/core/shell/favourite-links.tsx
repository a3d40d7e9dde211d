import { useTexts } from '../../platform/i18n/texts.ts'
import { SortHandle } from '../../platform/ui/sorting/sort-handle.tsx'
import { type Place, useSortable } from '../../platform/ui/sorting/sortable.ts'
import { type FavouriteEntry, useFavouriteEntries } from '../navigation/favourite-entry.ts'
import { FavouriteSign } from '../navigation/favourite-sign.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { useFavourites } from '../navigation/navigation-changes.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { useSession } from '../session/session.ts'
import { NavigationGroup } from './navigation-group.tsx'
import styles from './sidebar.module.css'
import { SidebarLink } from './sidebar-link.tsx'

/** What the member marked, in the order they gave it: dragged by the handle, or moved by the arrows on it. */
export function FavouriteLinks() {
  const t = useTexts(navigationTexts)
  const { favourites } = useOwnNavigation()
  const entries = useFavouriteEntries(favourites)
  const { move } = useFavourites()
  if (entries.length === 0) return null
  const placeOf = (at: number) => {
    const entry = entries[at]
    return entry ? favourites.indexOf(entry.favourite) : favourites.length
  }
  const onMove = (from: Place, to: Place) => move(placeOf(from.at), placeOf(to.at))
  return (
    <NavigationGroup group="favourites" title={t('favourites')}>
      {entries.map((entry, at) => (
        <FavouriteLink key={entry.favourite.target} entry={entry} at={at} onMove={onMove} />
      ))}
    </NavigationGroup>
  )
}

interface LinkProps {
  entry: FavouriteEntry
  at: number
  onMove: (from: Place, to: Place) => void
}

function FavouriteLink({ entry, at, onMove }: LinkProps) {
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLLIElement>({
    kind: 'favourite',
    list: 'favourites',
    at,
    onMove,
  })
  const { seesAs } = useSession()
  return (
    <li
      ref={row}
      className={styles.sortable}
      data-edge={edge ?? undefined}
      data-dragged={isDragged || undefined}
    >
      <SidebarLink
        {...entry.to}
        exact={entry.to.search !== undefined}
        icon={<FavouriteSign entry={entry} />}
        text={entry.name}
      />
      <SortHandle name={entry.name} ref={handle} disabled={seesAs !== null} onKeyDown={onKeyDown} />
    </li>
  )
}
