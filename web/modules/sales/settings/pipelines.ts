import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { BatchItem, BatchResult, RecordValues } from '../../../../shared/core/records.ts'
import { useObject } from '../../../core/metadata/metadata.ts'
import { queryRecords } from '../../../core/record-requests.ts'
import { saveRecord } from '../../../core/records/edit/save-record.ts'
import { refreshRecords } from '../../../core/records/record-cache.ts'
import { useShownTitle } from '../../../core/shown-title.ts'
import { isApiError, plainProblem } from '../../../platform/api/api-error.ts'
import { untilSayable } from '../../../platform/api/before-refusal.ts'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { named } from '../stages.ts'

/** Every pipeline, in order, named in the reader's language. */
export function usePipelines() {
  const shownTitle = useShownTitle()
  return useQuery({
    queryKey: ['records', 'pipeline', 'columns', 'all'],
    queryFn: ({ signal }) =>
      queryRecords('pipeline', { limit: 100, sort: [{ field: 'position', direction: 'asc' }] }, signal),
    select: (page) => ({ ...page, records: page.records.map((one) => named('pipeline', one, shownTitle)) }),
  })
}

/** An order of which a part is refused would be nobody's: what is made and changed goes together or not at all. */
function send(object: string, items: BatchItem[]) {
  const atomic = items.every(({ action }) => action === 'create' || action === 'update')
  return request<{ results: BatchResult[]; operationId: string }>(`/records/${object}/batch`, {
    method: 'POST',
    body: { items, atomic },
  })
}

interface Written {
  ids: string[]
  operationId: string
}

/** Writes pipelines or stages, one after the other as one operation; the first refusal is said and thrown. */
export function useWrite(): (object: 'pipeline' | 'stage', items: BatchItem[]) => Promise<Written> {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const detail = useDetailSentence()
  return async (object, items) => {
    try {
      const { results, operationId } = await send(object, items)
      const failed = results.find((result) => result.status === 'failed')
      if (failed?.status === 'failed') {
        await untilSayable()
        const problem = failed.error.details[0] ?? failed.error
        sayProblem(detail(problem))
        throw new Error(failed.error.code)
      }
      return { ids: results.flatMap((result) => result.id ?? []), operationId }
    } catch (error) {
      if (isApiError(error)) sayProblem(sentence(plainProblem(error)))
      throw error
    } finally {
      await refreshRecords(queries, object)
    }
  }
}

/**
 * Writes values of a pipeline or a stage. Asks whose stay where somebody changed the same ones meanwhile; the refusal is
 * said and thrown.
 */
export function useWriteOne(
  name: 'pipeline' | 'stage',
  record: RecordValues,
): (values: Record<string, unknown>) => Promise<unknown> {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const object = useObject(name)
  return async (values) => {
    try {
      if (object) await saveRecord(object, { record, values })
    } catch (error) {
      sayProblem(sentence(plainProblem(error)))
      throw error
    } finally {
      await refreshRecords(queries, name)
    }
  }
}
