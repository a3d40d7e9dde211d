import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordPage } from '../../../shared/core/records.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { queryRecords } from '../record-requests.ts'
import { seenElsewhere } from './seen-elsewhere.ts'
import { timelineKey } from './timeline/timelines-in-memory.ts'

/** What is seen with the records it is about. */
type AboutKind = 'note' | 'file'

const atOnce = 200

seenElsewhere((queries, { object, id, values }) =>
  queries.setQueriesData<RecordPage>(
    // What is counted of them is kept below the same beginning.
    { queryKey: ['records', object, 'about'], predicate: ({ queryKey }) => queryKey.length === 4 },
    (page) =>
      page?.records.some((record) => record.id === id)
        ? { ...page, records: page.records.map((one) => (one.id === id ? { ...one, ...values } : one)) }
        : page,
  ),
)

/** The notes or files about a record, newest first. */
export function useRecordsAbout(kind: AboutKind, recordId: string) {
  return useQuery({
    queryKey: aboutKey(kind, recordId),
    queryFn: ({ signal }) =>
      queryRecords(
        kind,
        {
          filter: { field: 'about', op: 'hasAny', value: [recordId] },
          sort: [{ field: 'createdAt', direction: 'desc' }],
          limit: atOnce,
          expand: ['createdBy'],
        },
        signal,
      ),
  })
}

/** How every change of them ends: a refusal is said, and what shows them is read again. */
export function useAboutSettled(kind: AboutKind, object: string, recordId: string) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return {
    onError: (error: unknown) => sayProblem(sentence(error)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: aboutKey(kind, recordId) }),
        queries.invalidateQueries({ queryKey: timelineKey(object, recordId) }),
      ]),
  }
}

function aboutKey(kind: AboutKind, recordId: string) {
  return ['records', kind, 'about', recordId] as const
}
