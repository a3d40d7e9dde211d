import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordPage } from '../../../../shared/core/records.ts'

interface Neighbours {
  previous: string | undefined
  next: string | undefined
  /** Place in the list from 1; null when no list with this record is in memory. */
  at: number | null
  count: number
}

/** The records around one in the list it was opened from: the list that was read last and holds it. */
export function useNeighbours(object: ObjectDefinition, id: string): Neighbours {
  const queries = useQueryClient()
  const lists = queries
    .getQueryCache()
    .findAll({ queryKey: ['records', object.name, 'list'] })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
  for (const { state } of lists) {
    const pages = (state.data as InfiniteData<RecordPage> | undefined)?.pages ?? []
    const ids = pages.flatMap((page) => page.records.map((record) => record.id))
    const at = ids.indexOf(id)
    if (at === -1) continue
    const count = pages[0]?.page.count?.value ?? ids.length
    return { previous: ids[at - 1], next: ids[at + 1], at: at + 1, count }
  }
  return { previous: undefined, next: undefined, at: null, count: 0 }
}
