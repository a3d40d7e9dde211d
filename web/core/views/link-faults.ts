import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'
import type { Sort } from '../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { useFieldPath } from '../metadata/field-path.ts'
import { isSortable } from './columns/column-value.ts'
import { hasUnreadParts, type ListSearch } from './list-search.ts'
import { viewsQuery } from './saved/views.ts'

/** Can a list be sorted so? A link may name a field that was deleted since. */
export function useIsSortable(object: ObjectDefinition): (sort: Sort) => boolean {
  const find = useFieldPath(object)
  return ({ field }) => {
    const path = find(field)
    return path !== null && isSortable(path)
  }
}

/** Why a list is another than its link asks for, and what of the link holds. */
export interface LinkFault {
  reason: 'viewGone' | 'partsLeftOut'
  sound: ListSearch
}

/** null: the list is what its link asks for, or it is not known yet. */
export function useLinkFault(object: ObjectDefinition): LinkFault | null {
  const { view, sort, ...others } = useSearch({ from: '/shell/records/$object' })
  const raw = useLocation({ select: (location) => location.search })
  const isSound = useIsSortable(object)
  const views = useQuery(viewsQuery).data
  if (views === undefined) return null
  const isGone =
    view !== undefined &&
    view !== 'all' &&
    !views.some((one) => one.id === view && one.object === object.name)
  const soundSort = sort?.filter(isSound)
  const isLeftOut = hasUnreadParts(raw) || soundSort?.length !== sort?.length
  if (!isGone && !isLeftOut) return null
  return {
    reason: isGone ? 'viewGone' : 'partsLeftOut',
    sound: {
      ...others,
      ...(view !== undefined && !isGone && { view }),
      ...(soundSort && soundSort.length > 0 && { sort: soundSort }),
    },
  }
}
