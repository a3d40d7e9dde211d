import { useQueryClient } from '@tanstack/react-query'
import type {
  Favourite,
  FavouriteKind,
  Navigation,
  NavigationChoices,
} from '../../../shared/core/navigation.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { randomId } from '../../platform/api/random-id.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { moved } from '../../platform/ui/sorting/moved.ts'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { navigationQuery, rememberNarrow, useOwnNavigation } from './navigation.ts'
import { navigationTexts } from './navigation-texts.ts'

/** What is marked or not. */
export interface Markable {
  kind: FavouriteKind
  target: string
  /** Object of a record or view. */
  object: string | null
  /** What it is called, for saying what was done; the title of a record. */
  title: string
}

/** Marks things as favourites and back, at once; what the server refuses is put back and said. */
export function useFavourites() {
  const t = useTexts(navigationTexts)
  const { favourites } = useOwnNavigation()
  const change = useNavigationChange()
  const found = ({ kind, target }: Pick<Markable, 'kind' | 'target'>) =>
    favourites.find((one) => one.kind === kind && one.target === target)

  const add = ({ kind, target, object, title }: Markable) => {
    const shown: Favourite = { id: randomId(), kind, target, object, title: kind === 'record' ? title : null }
    const body = { kind, target, ...(kind === 'record' && object !== null && { object }) }
    change({ favourites: [...favourites, shown] }, () => request('/favourites', { method: 'POST', body }))
  }
  const remove = ({ id }: Favourite) =>
    change({ favourites: favourites.filter((one) => one.id !== id) }, () =>
      request(`/favourites/${id}`, { method: 'DELETE' }),
    )
  return {
    isFavourite: (thing: Pick<Markable, 'kind' | 'target'>) => found(thing) !== undefined,
    remove,
    toggle: (thing: Markable) => {
      const there = found(thing)
      if (there) remove(there)
      else add(thing)
      sayDone(t(there ? 'removedFavourite' : 'addedFavourite', { name: thing.title }))
    },
    /** Puts the one at a place before another, counted while it still stands where it was. */
    move: (from: number, to: number) => {
      const ids = moved(favourites, from, to)
      change({ favourites: ids }, () =>
        request('/favourites/order', { method: 'PUT', body: { ids: ids.map(({ id }) => id) } }),
      )
    },
  }
}

/** Changes how one's sidebar looks, at once. */
export function useChangeNavigation() {
  const change = useNavigationChange()
  return (choices: Partial<NavigationChoices>) => {
    if (choices.isNarrow !== undefined) rememberNarrow(choices.isNarrow)
    change(choices, () => request('/navigation', { method: 'PATCH', body: choices }))
  }
}

function useNavigationChange() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return async (shown: Partial<Navigation>, send: () => Promise<unknown>) => {
    await queries.cancelQueries(navigationQuery)
    const before = queries.getQueryData(navigationQuery.queryKey)
    queries.setQueryData(navigationQuery.queryKey, (before) => before && { ...before, ...shown })
    try {
      await send()
    } catch (error) {
      queries.setQueryData(navigationQuery.queryKey, before)
      sayProblem(sentence(error))
    }
    await queries.invalidateQueries({ queryKey: navigationQuery.queryKey, exact: true })
  }
}
