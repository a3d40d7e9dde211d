import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Name } from '../../platform/ui/name.tsx'
import { useFavouriteEntries } from '../navigation/favourite-entry.ts'
import { FavouriteSign } from '../navigation/favourite-sign.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { navigationTexts } from '../navigation/navigation-texts.ts'
import { usePeek } from '../records/peek/use-peek.ts'
import type { PaletteEntry } from './palette-entries.tsx'

/** What the member marked, for the palette before anything is typed. */
export function useFavouriteCandidates(): PaletteEntry[] {
  const t = useTexts(navigationTexts)
  const navigate = useNavigate()
  const peek = usePeek()
  return useFavouriteEntries(useOwnNavigation().favourites).map((entry) => {
    const { kind, target, object } = entry.favourite
    return {
      // As records that are found: what is marked does not stand among the recent ones again.
      key: kind === 'record' ? `record-${target}` : `favourite-${target}`,
      group: t('favourites'),
      sign: <FavouriteSign entry={entry} />,
      text: <Name>{entry.name}</Name>,
      isRecord: kind === 'record',
      act: () => navigate(entry.to),
      ...(kind === 'record' && object !== null && { beside: () => peek.open({ object, id: target }) }),
    }
  })
}
