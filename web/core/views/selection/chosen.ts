import { useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { queryRecords } from '../../record-requests.ts'
import type { BulkTarget } from '../../records/edit/bulk-changes.ts'
import type { RecordList } from '../../records/record-list.ts'
import type { Selection } from './selection.ts'

/** How many records are ticked; where all the list finds are, as exact as the list knows. */
export function chosenOf(selection: Selection, list: Pick<RecordList, 'count'>): RecordCount {
  const ticked = { value: selection.ids.size, exact: true }
  return selection.isEverything ? (list.count ?? ticked) : ticked
}

/** How many a change would reach now: of a question it is asked anew, for others write meanwhile. */
export function useReach(
  object: ObjectDefinition,
  target: BulkTarget,
  chosen: RecordCount,
  { isAsked = true }: { isAsked?: boolean } = {},
): RecordCount {
  const isQuestion = !('ids' in target) && isAsked
  const { filter, search, onlyOpenTo } = 'ids' in target ? {} : target
  const { data } = useQuery({
    queryKey: ['reach', object.name, target],
    queryFn: ({ signal }) =>
      queryRecords(
        object.name,
        {
          ...(filter && { filter }),
          ...(search !== undefined && { search }),
          ...(onlyOpenTo && { youMay: onlyOpenTo }),
          fields: [],
          limit: 0,
          count: true,
        },
        signal,
      ),
    enabled: isQuestion,
    staleTime: 0,
    gcTime: 0,
  })
  return (isQuestion && data?.page.count) || chosen
}
