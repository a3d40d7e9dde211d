import { queryOptions, useQuery } from '@tanstack/react-query'
import type { HistoryEvent, HistoryPage } from '../../../shared/core/history.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { request } from '../../platform/api/request.ts'
import { type StagePath, stagePath } from './stage-path.ts'
import { kindOf } from './stage-time.ts'

// A deal with more than a thousand changes keeps the way it came since.
const mostPages = 10

/** How a closed deal came to where it is; undefined while it is open and until that is read. */
export function useStagePath(
  object: ObjectDefinition,
  deal: RecordValues,
  stages: readonly RecordValues[],
): StagePath | undefined {
  const current = stages.find((stage) => stage.id === deal.stage)
  const field = findField(object, 'stage')
  const isClosed = current !== undefined && kindOf(current) !== 'open'
  const { data } = useQuery({ ...stageEventsQuery(object, deal), enabled: isClosed && field !== undefined })
  return isClosed && field && data ? pathOf(data, field, stages) : undefined
}

function pathOf(events: readonly HistoryEvent[], field: FieldDefinition, stages: readonly RecordValues[]) {
  const open = new Set(stages.filter((stage) => kindOf(stage) === 'open').map(({ id }) => id))
  return stagePath(events, field.id, (stage) => open.has(stage))
}

// The moment it came into its stage stands in the key: closed anew it is asked anew.
/** Everything that happened to a deal, newest first. */
export function stageEventsQuery(object: ObjectDefinition, { id, stageSince }: RecordValues) {
  return queryOptions({
    queryKey: ['records', object.name, 'stage-path', id, stageSince],
    queryFn: async ({ signal }) => {
      const events: HistoryEvent[] = []
      let cursor: string | null = null
      for (let page = 0; page < mostPages; page++) {
        const read: HistoryPage = await request<HistoryPage>(`/records/${object.name}/${id}/history`, {
          query: { limit: 100, ...(cursor !== null && { cursor }) },
          signal,
        })
        events.push(...read.events)
        cursor = read.page.next
        if (cursor === null) break
      }
      return events
    },
  })
}
