import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { queryRecords } from '../record-requests.ts'
import { timelineKey } from './timeline/history.ts'

/** What is seen with the records it is about. */
type AboutKind = 'note' | 'file'

const atOnce = 200

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
