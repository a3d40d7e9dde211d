import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { fieldPath } from '../metadata/field-path.ts'
import { useMetadata } from '../metadata/metadata.ts'
import { viewsQuery } from '../saved-views/views.ts'
import { hasUnreadParts, type ListSearch, readListSearch } from './list-search.ts'
import { soundSearch } from './sound-search.ts'

/** What the address says of a list and the list can show. */
export function useListSearch(object: ObjectDefinition): ListSearch {
  // What the router could not read is still among it.
  const raw = useSearch({ from: '/shell/records/$object' })
  const metadata = useMetadata()
  return useMemo(
    () => soundSearch(readListSearch({ ...raw }), object, (path) => fieldPath(metadata, object, path)),
    [raw, metadata, object],
  )
}

/** Why a list is another than its link asks for, and what of the link holds. */
export interface LinkFault {
  reason: 'viewGone' | 'partsLeftOut'
  sound: ListSearch
}

/** null: the list is what its link asks for, or that is not known yet. */
export function useLinkFault(object: ObjectDefinition): LinkFault | null {
  const search = useListSearch(object)
  const raw = useLocation({ select: (location) => location.search })
  const views = useQuery(viewsQuery).data
  if (views === undefined) return null
  const { view, ...others } = search
  const isThere = views.some((one) => one.id === view && one.object === object.name)
  if (view !== undefined && view !== 'all' && !isThere) return { reason: 'viewGone', sound: others }
  const isShown = ([name, part]: [string, unknown]) =>
    JSON.stringify(part) === JSON.stringify(search[name as keyof ListSearch])
  const isWhole = !hasUnreadParts(raw) && Object.entries(readListSearch(raw)).every(isShown)
  return isWhole ? null : { reason: 'partsLeftOut', sound: search }
}
